package uk.muster.round;

/** Where a new round's requests come from. */
public enum RequestSource {
    PLAN("The plan: the units that each deliverable names"),
    LAST_ROUND("The last round: what was asked then");

    private final String label;

    RequestSource(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
