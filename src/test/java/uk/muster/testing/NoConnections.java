package uk.muster.testing;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The database is away for as long as this is open: it holds every connection there is. */
public final class NoConnections implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 250;

    private final HikariDataSource pool;
    private final long patience;
    private final List<Connection> taken = new ArrayList<>();

    public NoConnections(DataSource source) throws SQLException {
        pool = source.unwrap(HikariDataSource.class);
        patience = pool.getConnectionTimeout();
        for (int number = 0; number < pool.getMaximumPoolSize(); number++) {
            taken.add(pool.getConnection());
        }
        pool.setConnectionTimeout(PATIENCE_MILLIS);
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : taken) {
            connection.close();
        }
        pool.setConnectionTimeout(patience);
    }
}
