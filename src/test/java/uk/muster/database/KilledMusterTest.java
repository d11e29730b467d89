package uk.muster.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Muster that is killed leaves its database server behind; the next start ends that one and loses nothing. */
class KilledMusterTest {

    private static final Path BINARIES = Path.of("target");

    @TempDir
    Path data;

    @Test
    void committedRowsOutliveTheKillAndTwoServersNeverRun() throws Exception {
        Process muster = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledMusterTest.class.getName(),
                        data.toString())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader output = muster.inputReader()) {
            assertThat(output.readLine()).isEqualTo("committed");
        }
        List<ProcessHandle> leftOver = muster.children().toList();
        assertThat(leftOver).hasSize(1);
        muster.destroyForcibly().waitFor();
        assertThat(leftOver.getFirst().isAlive()).isTrue();

        try (EmbeddedDatabase database = EmbeddedDatabase.start(data, BINARIES, List.of());
                Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select word from kept")) {
            assertThat(leftOver.getFirst().isAlive()).isFalse();
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("committed");
        }
    }

    /** The Muster to be killed. */
    public static void main(String[] arguments) throws Exception {
        EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(arguments[0]), BINARIES, List.of());
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute("create table kept (word varchar(20))");
            statement.execute("insert into kept values ('committed')");
        }
        System.out.println("committed");
        Thread.sleep(Long.MAX_VALUE);
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword());
    }
}
