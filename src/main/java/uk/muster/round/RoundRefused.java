package uk.muster.round;

/** A round or a request cannot be changed that way now; the message says why and what to do, for people to read. */
public class RoundRefused extends RuntimeException {

    RoundRefused(String message) {
        super(message);
    }

    static RoundRefused changedMeanwhile() {
        return new RoundRefused("Somebody else changed this meanwhile. Look at how it stands now, then try again.");
    }
}
