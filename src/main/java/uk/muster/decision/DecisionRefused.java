package uk.muster.decision;

/** Something that cannot be done with a notice as it stands; the message says why and what to do. */
public class DecisionRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    public DecisionRefused(String message) {
        super(message);
    }
}
