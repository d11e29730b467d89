package uk.muster.transparency;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import uk.muster.verify.Checkpoint;
import uk.muster.verify.NoteKey;

/**
 * The log's keys, 1.key, 2.key …, each with its public half, and the last checkpoint that was signed: outside the
 * database, so that whoever can write there can neither sign a log nor turn it back unseen. Decision 0183.
 */
@Component
class KeyFolder {

    private static final String FOLDER_RIGHTS = "rwx------";
    private static final String FILE_RIGHTS = "rw-------";

    private final Path folder;
    private final String name;

    KeyFolder(@Value("${muster.log.keys}") Path folder, @Value("${muster.address}") URI address) {
        this.folder = folder.toAbsolutePath();
        this.name = address.getAuthority() + "/published/log";
    }

    /** The key of this number, made if there is none. */
    synchronized SigningKey key(int number) {
        try {
            Path open = folder.resolve(number + ".key.pub");
            Path secret = folder.resolve(number + ".key");
            if (Files.exists(secret) && Files.exists(open)) {
                return SigningKey.read(NoteKey.parse(Files.readString(open).strip()), Files.readString(secret));
            }
            SigningKey made = SigningKey.make(nameOfLog());
            write(open, made.open() + "\n");
            write(secret, made.pem());
            return made;
        } catch (IOException unusable) {
            throw new UncheckedIOException("The folder of the log's keys cannot be used: " + folder, unusable);
        }
    }

    /** The public half of a key that is there already. */
    Optional<NoteKey> open(int number) {
        return content(number + ".key.pub").map(text -> NoteKey.parse(text.strip()));
    }

    /** The last checkpoint that was stored for good. */
    Optional<Checkpoint> last() {
        return content("checkpoint").map(Checkpoint::parse);
    }

    synchronized void keep(Checkpoint checkpoint) {
        try {
            write(folder.resolve("checkpoint"), checkpoint.toString());
        } catch (IOException unusable) {
            throw new UncheckedIOException("The last checkpoint cannot be kept in " + folder, unusable);
        }
    }

    /** A log keeps its name when the server's address changes. */
    private String nameOfLog() {
        return open(1).map(NoteKey::name).orElse(name);
    }

    private Optional<String> content(String file) {
        try {
            Path path = folder.resolve(file);
            return Files.exists(path) ? Optional.of(Files.readString(path)) : Optional.empty();
        } catch (IOException unusable) {
            throw new UncheckedIOException("The folder of the log's keys cannot be read: " + folder, unusable);
        }
    }

    /** Whole or not at all: beside it first, and for nobody else's eyes from the beginning. */
    private void write(Path file, String text) throws IOException {
        boolean posix = Files.getFileStore(existing(folder)).supportsFileAttributeView("posix");
        Files.createDirectories(folder);
        Path beside = folder.resolve(file.getFileName() + ".new");
        Files.deleteIfExists(beside);
        Files.createFile(beside);
        if (posix) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(FOLDER_RIGHTS));
            Files.setPosixFilePermissions(beside, PosixFilePermissions.fromString(FILE_RIGHTS));
        }
        Files.writeString(beside, text, StandardOpenOption.DSYNC);
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Path existing(Path path) {
        Path parent = path;
        while (!Files.exists(parent)) {
            parent = parent.getParent();
        }
        return parent;
    }
}
