package uk.muster.publication.rendering;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import uk.muster.word.WordTemplate;

/** The parts of a Word document, zipped without a trace of when or where. */
final class DocxPackage {

    /** The earliest that a ZIP file can tell. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Map<String, byte[]> parts = new LinkedHashMap<>();

    void add(String name, String xml) {
        add(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    void add(String name, byte[] content) {
        parts.put(name, content);
    }

    /** A part that is the same in every paper and comes with the program. */
    void bundled(String name, String file) {
        try (InputStream content = DocxPackage.class.getResourceAsStream("/word/" + file)) {
            parts.put(name, Objects.requireNonNull(content, file).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the body's template on what was added. */
    void dress(WordTemplate template, boolean keepsHeader) {
        parts = template.dress(parts, keepsHeader);
    }

    byte[] zipped() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
