package uk.muster.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database server that is killed comes back by itself, under the same address, with all that was committed. */
class KilledDatabaseTest {

    @TempDir
    Path data;

    @Test
    void committedRowsAreThereAgainAfterTheKill() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(data, Path.of("target"), List.of())) {
            try (Connection connection = connect(database);
                    Statement statement = connection.createStatement()) {
                statement.execute("create table kept (word varchar(20))");
                statement.execute("insert into kept values ('committed')");
            }

            long pid =
                    Long.parseLong(Files.readString(data.resolve("mariadb.pid")).strip());
            ProcessHandle.of(pid).orElseThrow().destroyForcibly();

            Awaitility.await()
                    .ignoreExceptionsInstanceOf(SQLException.class)
                    .untilAsserted(() -> assertThat(word(database)).isEqualTo("committed"));
        }
    }

    private static String word(EmbeddedDatabase database) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select word from kept")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword());
    }
}
