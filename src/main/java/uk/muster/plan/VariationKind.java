package uk.muster.plan;

/** What an edition did to a deliverable of the one before. */
public enum VariationKind {
    CARRIED_FORWARD("Carried forward"),
    REWORDED("Reworded"),
    MOVED("Moved"),
    SPLIT("Split"),
    MERGED("Merged"),
    NEW("New"),
    ENDED("Ended");

    private final String label;

    VariationKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
