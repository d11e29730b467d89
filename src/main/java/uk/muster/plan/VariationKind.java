package uk.muster.plan;

/**
 * What an edition did to a deliverable of the one before. It follows from what came from what and from the words of
 * both, so it is worked out and never stored.
 */
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
