package uk.muster.database;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;

/**
 * Begins to get the database ready while Spring still looks for beans, which takes as long; whoever asks for the first
 * connection waits for it. It is closed after the last one, also when the start fails on the way. Decision 0012.
 */
class DatabaseStart implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext context) {
        Environment environment = context.getEnvironment();
        DatabaseSettings settings = DatabaseSettings.of(environment);
        Path data = Path.of(environment.getRequiredProperty("muster.data"));
        CompletableFuture<JdbcConnectionDetails> database = CompletableFuture.supplyAsync(() -> ready(settings, data));
        context.registerBean(
                "database", JdbcConnectionDetails.class, database::join, bean -> bean.setDestroyMethodName(""));
        context.getDefaultListableBeanFactory().registerDisposableBean("databaseStart", () -> close(database));
    }

    private static JdbcConnectionDetails ready(DatabaseSettings settings, Path data) {
        if (settings.namesServer()) {
            return ServerDatabase.reached(settings);
        }
        Path binaries = settings.binaries() == null ? data.resolve("server") : Path.of(settings.binaries());
        return EmbeddedDatabase.start(data, binaries, settings.options());
    }

    private static void close(CompletableFuture<JdbcConnectionDetails> database) {
        database.handle((details, _) -> details)
                .thenAccept(details -> {
                    if (details instanceof EmbeddedDatabase own) {
                        own.close();
                    }
                })
                .join();
    }
}
