package uk.muster.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import uk.muster.start.StartRefused;

/**
 * A MariaDB server of our own beside this process. It listens on the loopback address only, to one user whose password
 * is made anew at every start and is known to this process alone. See docs/decisions/0010.
 */
public final class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String USER = "muster";

    private final DataFolder folder;
    private final Process process;
    private final String url;
    private final String password;

    private EmbeddedDatabase(DataFolder folder, Process process, String url, String password) {
        this.folder = folder;
        this.process = process;
        this.url = url;
        this.password = password;
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
            return launch(programs, folder, options);
        } catch (IOException | RuntimeException failed) {
            folder.close();
            throw failed instanceof StartRefused refused
                    ? refused
                    : new StartRefused("The database in " + data + " cannot be started: " + failed + ".", failed);
        }
    }

    @Override
    public String getJdbcUrl() {
        return url;
    }

    @Override
    public String getUsername() {
        return USER;
    }

    @Override
    public String getPassword() {
        return password;
    }

    /** Lets the server write everything down and end. */
    @Override
    public void close() {
        LeftoverServer.end(process.toHandle());
        folder.close();
    }

    private static EmbeddedDatabase launch(ServerPrograms programs, DataFolder folder, List<String> options)
            throws IOException {
        String password = newPassword();
        int port = freePort();
        Path welcome = welcome(folder, password);
        Process process = new ProcessBuilder(command(programs, folder, port, welcome, options))
                .redirectErrorStream(true)
                .redirectOutput(folder.path("mariadb.log").toFile())
                .start();
        String url = "jdbc:mariadb://127.0.0.1:" + port + "/muster";
        EmbeddedDatabase database = new EmbeddedDatabase(folder, process, url, password);
        try {
            database.awaitReady();
        } catch (RuntimeException failed) {
            LeftoverServer.end(process.toHandle());
            throw failed;
        } finally {
            Files.delete(welcome);
        }
        return database;
    }

    private static List<String> command(
            ServerPrograms programs, DataFolder folder, int port, Path welcome, List<String> options) {
        List<String> command = new ArrayList<>(SystemTables.command(programs, folder.path("mariadb")));
        command.addAll(List.of(
                "--bind-address=127.0.0.1",
                "--port=" + port,
                // relative to the data folder: an absolute path may exceed the 107 characters of a socket's name
                "--socket=mariadb.sock",
                "--pid-file=" + folder.path("mariadb.pid"),
                "--init-file=" + welcome,
                "--skip-name-resolve",
                "--skip-ssl",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_ci",
                "--transaction-isolation=READ-COMMITTED",
                "--max-allowed-packet=64M"));
        command.addAll(options);
        return command;
    }

    /** SQL that the server runs before it lets anybody in. */
    private static Path welcome(DataFolder folder, String password) throws IOException {
        Path file = Files.createTempFile(folder.path("mariadb"), "welcome", ".sql");
        return Files.writeString(file, """
                create database if not exists muster character set utf8mb4 collate utf8mb4_unicode_ci;
                create or replace user muster@127.0.0.1 identified by '%s';
                grant all on muster.* to muster@127.0.0.1;
                """.formatted(password));
    }

    private void awaitReady() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && System.nanoTime() < deadline) {
            try (Connection connection = DriverManager.getConnection(url, USER, password)) {
                if (connection.isValid(1)) {
                    return;
                }
            } catch (SQLException notYet) {
                pause();
            }
        }
        throw new StartRefused("The database did not start; see " + folder.path("mariadb.log") + ".");
    }

    private void pause() {
        try {
            process.waitFor(50, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartRefused("Interrupted while the database was starting.", interrupted);
        }
    }

    private static String newPassword() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
