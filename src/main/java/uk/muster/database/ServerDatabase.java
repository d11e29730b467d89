package uk.muster.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import uk.muster.start.StartRefused;

/** A MariaDB server that somebody else runs. */
record ServerDatabase(
        String getJdbcUrl,
        @Nullable String getUsername,
        @Nullable String getPassword) implements JdbcConnectionDetails {

    /** The server of these settings, once it has answered. */
    static ServerDatabase reached(DatabaseSettings settings) {
        String url = Objects.requireNonNull(settings.url());
        try (Connection connection = DriverManager.getConnection(url, settings.user(), settings.password())) {
            connection.isValid(5);
        } catch (SQLException refused) {
            throw new StartRefused(
                    "The database at " + url.replaceFirst("\\?.*", "") + " cannot be used: " + refused.getMessage()
                            + ". Check MUSTER_DB_URL, MUSTER_DB_USER and MUSTER_DB_PASSWORD.",
                    refused);
        }
        return new ServerDatabase(url, settings.user(), settings.password());
    }
}
