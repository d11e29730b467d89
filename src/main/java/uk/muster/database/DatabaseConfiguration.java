package uk.muster.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has a database ready before the first connection is asked for; it is closed after the last. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    @Bean
    JdbcConnectionDetails database(DatabaseSettings settings, @Value("${muster.data}") Path data) {
        if (settings.namesServer()) {
            return ServerDatabase.reached(settings);
        }
        Path binaries = settings.binaries() == null ? data.resolve("server") : Path.of(settings.binaries());
        return EmbeddedDatabase.start(data, binaries, settings.options());
    }
}
