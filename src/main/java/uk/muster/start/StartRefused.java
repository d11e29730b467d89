package uk.muster.start;

/** Muster cannot start for a reason that its operator can mend; the message is the whole of what they are told. */
public class StartRefused extends RuntimeException {

    public StartRefused(String message) {
        super(message);
    }

    public StartRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
