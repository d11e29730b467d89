package uk.muster.report;

/** How several units' answers to one deliverable appear: the editor's choice. */
public enum Layout {
    PARAGRAPHS("Paragraphs under unit names"),
    TABLE("One table, a row a unit");

    private final String label;

    Layout(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
