package uk.muster.round;

/** A round is planned, open for updates, closed to them, perhaps signed off to wait for its time, and at last published. */
public enum RoundState {
    PLANNED("Planned"),
    OPEN("Open"),
    CLOSED("Closed"),
    SIGNED_OFF("Signed off"),
    PUBLISHED("Published");

    private final String label;

    RoundState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether the round's paper has been signed, so that nothing in the round changes. */
    public boolean isFixed() {
        return this == SIGNED_OFF || this == PUBLISHED;
    }
}
