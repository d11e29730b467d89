package uk.muster.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;
import uk.muster.start.StartRefused;

/**
 * The folder that holds everything an installation knows, claimed by one running Muster at a time. The operating system
 * drops the claim with the process, so a crash leaves nothing to clean up.
 */
final class DataFolder implements AutoCloseable {

    private final Path folder;
    private final FileChannel claim;

    private DataFolder(Path folder, FileChannel claim) {
        this.folder = folder;
        this.claim = claim;
    }

    static DataFolder claim(Path path) {
        Path folder = path.toAbsolutePath().normalize();
        try {
            createPrivately(folder);
            FileChannel channel = FileChannel.open(
                    folder.resolve("muster.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new StartRefused("The data folder " + folder
                        + " is in use by another Muster. Stop that one first, or choose another folder with --data.");
            }
            return new DataFolder(folder, channel);
        } catch (IOException unusable) {
            throw new StartRefused(
                    "The data folder " + folder + " cannot be used: " + reason(unusable) + ".", unusable);
        }
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    @Override
    public void close() {
        try {
            claim.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String reason(IOException unusable) {
        return switch (unusable) {
            case NotDirectoryException file -> file.getFile() + " is not a folder";
            case AccessDeniedException denied -> denied.getFile() + " must be readable and writable for you";
            default -> unusable.toString();
        };
    }

    private static void createPrivately(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        if (Files.exists(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        Files.createDirectories(folder);
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }
}
