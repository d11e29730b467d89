package uk.muster.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import uk.muster.start.StartRefused;

/**
 * A MariaDB server of our own beside this process. It listens on the loopback address only, to one user whose password
 * is made anew at every start and is known to this process alone; if it ends without being told to, it is started
 * again. See docs/decisions/0010.
 */
public final class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private final ServerLaunch launch;
    private Process process;
    private boolean closed;

    private EmbeddedDatabase(ServerLaunch launch) throws IOException {
        this.launch = launch;
        this.process = launch.launch();
        watch();
    }

    /**
     * Starts the server, setting up its tables if the data folder has none yet.
     *
     * @param data the installation's data folder
     * @param binaries folder to unpack the server's programs to
     * @param options further options for mariadbd
     */
    public static EmbeddedDatabase start(Path data, Path binaries, List<String> options) {
        DataFolder folder = DataFolder.claim(data);
        try {
            ServerPrograms programs = ServerPrograms.unpacked(binaries);
            LeftoverServer.stop(folder.path("mariadb.pid"));
            SystemTables.create(programs, folder.path("mariadb"));
            return new EmbeddedDatabase(ServerLaunch.prepare(programs, folder, options));
        } catch (IOException | RuntimeException failed) {
            folder.close();
            throw failed instanceof StartRefused refused
                    ? refused
                    : new StartRefused("The database in " + data + " cannot be started: " + failed + ".", failed);
        }
    }

    @Override
    public String getJdbcUrl() {
        return launch.url();
    }

    @Override
    public String getUsername() {
        return ServerLaunch.USER;
    }

    @Override
    public String getPassword() {
        return launch.password();
    }

    /** Lets the server write everything down and end. */
    @Override
    public synchronized void close() {
        closed = true;
        LeftoverServer.end(process.toHandle());
        launch.folder().close();
    }

    private void watch() {
        process.onExit().thenRunAsync(this::startAgain);
    }

    private synchronized void startAgain() {
        if (closed) {
            return;
        }
        LOG.warn("The database ended unexpectedly. It is started again.");
        try {
            process = launch.launch();
            watch();
        } catch (IOException | StartRefused failed) {
            LOG.error("The database cannot be started again. Restart Muster.", failed);
        }
    }
}
