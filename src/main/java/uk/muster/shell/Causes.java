package uk.muster.shell;

import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** What lies behind a failure. */
final class Causes {

    private Causes() {}

    /** The failure itself, its cause, and so on. */
    static Stream<Throwable> of(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    static boolean has(Throwable failure, Class<? extends Throwable> kind) {
        return of(failure).anyMatch(kind::isInstance);
    }

    /** Whether no connection to the database was to be had, or one broke. */
    static boolean away(Throwable failure) {
        return Stream.of(
                        CannotCreateTransactionException.class,
                        DataAccessResourceFailureException.class,
                        SQLTransientConnectionException.class,
                        SQLNonTransientConnectionException.class)
                .anyMatch(kind -> has(failure, kind));
    }
}
