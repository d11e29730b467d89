package uk.muster.bulk;

/** One step cannot be done; the message says why, as a sentence for people. The others go on. */
public class BulkRefused extends RuntimeException {

    public BulkRefused(String message) {
        super(message);
    }
}
