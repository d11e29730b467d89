package uk.muster.database;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.env.Environment;

/**
 * Which database to use: a server (MUSTER_DB_URL, MUSTER_DB_USER, MUSTER_DB_PASSWORD), or our own when no address is set.
 *
 * @param binaries folder to unpack our own server's programs to; in the data folder when not set
 * @param options further options of our own server, as on mariadbd's command line
 */
record DatabaseSettings(
        @Nullable String url,
        @Nullable String user,
        @Nullable String password,
        @Nullable String binaries,
        @DefaultValue List<String> options) {

    static DatabaseSettings of(Environment environment) {
        return Binder.get(environment).bindOrCreate("muster.db", DatabaseSettings.class);
    }

    boolean namesServer() {
        return url != null && !url.isBlank();
    }
}
