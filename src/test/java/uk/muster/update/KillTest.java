package uk.muster.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.muster.database.EmbeddedDatabase;

/** Muster, or its database, is killed again and again while people write: what was acknowledged is in the history. */
class KillTest {

    /** Fifty take a quarter of an hour: {@code -Dmuster.kill.cycles=50}. */
    private static final int CYCLES = Integer.getInteger("muster.kill.cycles", 1);

    private static final Path BINARIES = Path.of("target");

    @TempDir
    Path data;

    private final Random random = new Random(7);
    private final List<String> acknowledged = new ArrayList<>();

    @Test
    void everyAcknowledgedSaveOutlivesTheServer() throws Exception {
        for (int cycle = 0; cycle < CYCLES; cycle++) {
            Process muster = start("c" + cycle);
            try (BufferedReader output = muster.inputReader()) {
                hear(output, 1 + random.nextInt(100));
                // by its handle: otherwise what it said last could not be read any more
                muster.toHandle().destroyForcibly();
                output.lines().forEach(this::note);
                muster.waitFor();
            }
        }
        assertThat(history()).containsAll(acknowledged);
    }

    @Test
    void everyAcknowledgedSaveOutlivesTheDatabase() throws Exception {
        Process muster = start("d");
        try (BufferedReader output = muster.inputReader()) {
            for (int cycle = 0; cycle < CYCLES; cycle++) {
                hear(output, 1 + random.nextInt(100));
                killDatabase();
            }
            hear(output, 100);
            muster.toHandle().destroy();
            output.lines().forEach(this::note);
        }
        muster.waitFor();
        assertThat(history()).containsAll(acknowledged);
    }

    private Process start(String words) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MusterUnderKill.class.getName(),
                        words,
                        "--server.port=0",
                        "--muster.data=" + data,
                        "--muster.db.binaries=" + BINARIES,
                        "--muster.scheduled=false",
                        "--muster.demo=false")
                .redirectErrorStream(true)
                .start();
    }

    private void killDatabase() throws IOException {
        long pid = Long.parseLong(Files.readString(data.resolve("mariadb.pid")).strip());
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
    }

    /** Reads on until so many more saves have been acknowledged. */
    private void hear(BufferedReader output, int saves) throws IOException {
        int wanted = acknowledged.size() + saves;
        StringBuilder said = new StringBuilder();
        while (acknowledged.size() < wanted) {
            String line = output.readLine();
            assertThat(line).as("Muster ended after saying %s", said).isNotNull();
            said.append(line).append('\n');
            note(line);
        }
    }

    private void note(String line) {
        if (line.startsWith(MusterUnderKill.STORED)) {
            acknowledged.add(line.substring(MusterUnderKill.STORED.length()));
        }
    }

    /** Every word that ever stood in a paragraph. */
    private List<String> history() throws SQLException {
        List<String> words = new ArrayList<>();
        try (EmbeddedDatabase database = EmbeddedDatabase.start(data, BINARIES, List.of());
                Connection connection = DriverManager.getConnection(
                        database.getJdbcUrl(), database.getUsername(), database.getPassword());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select json_value(content, '$.paragraphs[0].text') from update_version")) {
            while (rows.next()) {
                words.add(rows.getString(1));
            }
        }
        return words;
    }
}
