package uk.muster.notification;

/** Where a mail in the outbox stands. */
public enum MailState {
    WAITING("Waiting"),
    SENDING("Being sent"),
    SENT("Sent"),
    FAILED("Failed");

    private final String label;

    MailState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
