package uk.muster.transparency;

/** Why nothing is entered in the log now; said to whoever publishes. */
public final class LogRefused extends RuntimeException {

    LogRefused(String message) {
        super(message);
    }
}
