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
import uk.muster.start.StartRefused;

/** How mariadbd is launched on a data folder, as often as need be: always on the same port, with the same password. */
record ServerLaunch(ServerPrograms programs, DataFolder folder, List<String> options, int port, String password) {

    static final String USER = "muster";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    static ServerLaunch prepare(ServerPrograms programs, DataFolder folder, List<String> options) throws IOException {
        return new ServerLaunch(programs, folder, options, freePort(), newPassword());
    }

    String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/muster";
    }

    /** Launches the server and waits until it lets us in. */
    Process launch() throws IOException {
        Path welcome = welcome();
        Process process = new ProcessBuilder(command(welcome))
                .redirectErrorStream(true)
                .redirectOutput(folder.path("mariadb.log").toFile())
                .start();
        try {
            awaitReady(process);
        } catch (RuntimeException failed) {
            LeftoverServer.end(process.toHandle());
            throw failed;
        } finally {
            Files.delete(welcome);
        }
        return process;
    }

    private List<String> command(Path welcome) {
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
    private Path welcome() throws IOException {
        Path file = Files.createTempFile(folder.path("mariadb"), "welcome", ".sql");
        return Files.writeString(file, """
                create database if not exists muster character set utf8mb4 collate utf8mb4_unicode_ci;
                create or replace user muster@127.0.0.1 identified by '%s';
                grant all on muster.* to muster@127.0.0.1;
                """.formatted(password));
    }

    private void awaitReady(Process process) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && System.nanoTime() < deadline) {
            try (Connection connection = DriverManager.getConnection(url(), USER, password)) {
                if (connection.isValid(1)) {
                    return;
                }
            } catch (SQLException notYet) {
                pause(process);
            }
        }
        throw new StartRefused("The database did not start; see " + folder.path("mariadb.log") + ".");
    }

    private static void pause(Process process) {
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
