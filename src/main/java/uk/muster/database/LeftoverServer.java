package uk.muster.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import uk.muster.start.StartRefused;

/**
 * A database server that outlived the Muster which started it, because that was killed. It would hold the data files,
 * and two servers must never do so.
 */
final class LeftoverServer {

    private static final int SECONDS_TO_END = 30;

    private LeftoverServer() {}

    /** Ends the server that the file names, if that process still runs and is one. */
    static void stop(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return;
        }
        String pid = Files.readString(pidFile).strip();
        if (pid.matches("\\d{1,18}")) {
            ProcessHandle.of(Long.parseLong(pid))
                    .filter(LeftoverServer::isDatabase)
                    .ifPresent(LeftoverServer::end);
        }
        Files.deleteIfExists(pidFile);
    }

    /** Asks the process to end, and makes it end if it does not: the database recovers from that, too. */
    static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (TimeoutException stuck) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartRefused("Interrupted while a database server was ending.", interrupted);
        }
    }

    /** A pid may have been given to something else since: only a mariadbd is ours to end. */
    private static boolean isDatabase(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).endsWith("mariadbd"))
                .orElse(false);
    }
}
