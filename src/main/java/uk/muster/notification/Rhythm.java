package uk.muster.notification;

/** How often somebody wants mail. Quiet by default: one digest beats ten mails. */
public enum Rhythm {
    DAILY("Once a day", "One mail each working morning, if there is anything to tell."),
    WEEKLY("Once a week", "One mail on the week’s first working morning."),
    AT_ONCE(
            "Returns and mentions at once",
            "A mail as soon as an update is returned or you are mentioned; the rest once a day."),
    NONE("No mail", "You find everything in Muster.");

    private final String label;
    private final String explanation;

    Rhythm(String label, String explanation) {
        this.label = label;
        this.explanation = explanation;
    }

    public String label() {
        return label;
    }

    public String explanation() {
        return explanation;
    }
}
