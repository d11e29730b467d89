package uk.muster.search;

/** What can be found, in the order in which it is shown. */
public enum Kind {
    UPDATE("Updates"),
    DELIVERABLE("Deliverables of the plan"),
    REPORT("Rounds and board reports"),
    NOTICE("Decision notices"),
    PAPER("Published papers"),
    PARAGRAPH("In published papers"),
    UNIT("Units"),
    PERSON("People");

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
