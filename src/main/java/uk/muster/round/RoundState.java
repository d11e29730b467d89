package uk.muster.round;

/** A round is planned, open for updates, closed to them, and at last published. */
public enum RoundState {
    PLANNED("Planned"),
    OPEN("Open"),
    CLOSED("Closed"),
    PUBLISHED("Published");

    private final String label;

    RoundState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
