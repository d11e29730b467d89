package uk.muster.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.test.context.support.TestPropertySourceUtils;
import org.springframework.util.FileSystemUtils;
import uk.muster.database.EmbeddedDatabase;

/** One MariaDB for all tests of a JVM, however many contexts they need; it need not survive a power cut. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path TARGET = Path.of("target");

    /** The log's, one for each JVM as the database is. */
    private static final Path KEYS = TARGET.resolve("test-data")
            .resolve("keys-" + ProcessHandle.current().pid());

    private static final EmbeddedDatabase DATABASE = start();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertySourceUtils.addInlinedPropertiesToEnvironment(
                context,
                "muster.db.url=" + DATABASE.getJdbcUrl(),
                "muster.db.user=" + DATABASE.getUsername(),
                "muster.db.password=" + DATABASE.getPassword(),
                "muster.log.keys=" + KEYS);
    }

    /** What a log remembers outside its database is of no use once that was emptied. */
    static void forgetLog() throws IOException {
        Files.deleteIfExists(KEYS.resolve("checkpoint"));
    }

    private static EmbeddedDatabase start() {
        try {
            Path data = TARGET.resolve("test-data");
            Files.createDirectories(data);
            data = Files.createTempDirectory(data, "muster-");
            EmbeddedDatabase database = EmbeddedDatabase.start(
                    data,
                    TARGET,
                    List.of(
                            "--innodb-flush-log-at-trx-commit=0",
                            "--innodb-flush-method=nosync",
                            "--skip-innodb-doublewrite"));
            Path used = data;
            Runtime.getRuntime().addShutdownHook(new Thread(() -> discard(database, used)));
            return database;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void discard(EmbeddedDatabase database, Path data) {
        database.close();
        try {
            FileSystemUtils.deleteRecursively(data);
            FileSystemUtils.deleteRecursively(KEYS);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
