package uk.muster.scrutiny;

/** What happened to a question; its history is made of these. */
public enum QuestionStep {
    LODGED("Question lodged"),
    WITHDRAWN("Question withdrawn"),
    SUBMITTED("Answer submitted"),
    RETURNED("Answer returned"),
    APPROVED("Answer approved"),
    SIGNED_OFF("Answer signed off"),
    PANEL_AGREED("Panel agreed to publish"),
    OFFICE_AGREED("Office agreed to publish"),
    TAKEN_BACK("Last step taken back");

    private final String label;

    QuestionStep(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
