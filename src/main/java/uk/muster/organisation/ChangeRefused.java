package uk.muster.organisation;

/** A change that the organisation's own rules refuse, in words for the person who tried it. */
public class ChangeRefused extends RuntimeException {

    private final String field;

    ChangeRefused(String field, String message) {
        super(message);
        this.field = field;
    }

    /** The property of the form beside which the message belongs. */
    public String field() {
        return field;
    }
}
