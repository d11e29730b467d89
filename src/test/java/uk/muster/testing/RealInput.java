package uk.muster.testing;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Public-record plans and papers to try the program on. They are not ours to ship: they lie in {@code shared/real} beside
 * the checkout or above it, and a test that wants them is skipped where they are absent.
 */
public final class RealInput {

    private RealInput() {}

    /** The file's bytes; skips the calling test if there is no such file. */
    public static byte[] file(String name) {
        Path found = find(name);
        assumeThat(found)
                .as("real input %s, which is not part of the project", name)
                .isNotNull();
        try {
            return Files.readAllBytes(found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path find(String name) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path file = folder.resolve("shared/real").resolve(name);
            if (Files.exists(file)) {
                return file;
            }
        }
        return null;
    }
}
