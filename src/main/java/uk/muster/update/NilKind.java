package uk.muster.update;

/** Why a unit has no paragraphs to give: the typed nil returns. */
public enum NilKind {
    NOTHING_TO_REPORT("Nothing to report this period"),
    BODY_WILL_REPORT("The body's office will report"),
    REPORTED_ELSEWHERE("Reported elsewhere"),
    DATA_AWAITED("Data awaited");

    private final String label;

    NilKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
