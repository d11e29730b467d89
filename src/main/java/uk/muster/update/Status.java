package uk.muster.update;

/** BRAG: how a deliverable stands, always told by shape and word, never by colour alone. */
public enum Status {
    COMPLETE("■", "Complete"),
    ON_TRACK("●", "On track"),
    AT_RISK("▲", "At risk"),
    OFF_TRACK("◆", "Off track");

    private final String shape;
    private final String label;

    Status(String shape, String label) {
        this.shape = shape;
        this.label = label;
    }

    public String shape() {
        return shape;
    }

    public String label() {
        return label;
    }
}
