package uk.muster.scrutiny;

/** How far a panel's question is on its way to an answer. Decision 0131. */
public enum QuestionState {
    DRAFT("Draft"),
    LODGED("Lodged"),
    SUBMITTED("Answer in review"),
    RETURNED("Answer returned"),
    REVIEWED("Waiting for sign-off"),
    ANSWERED("Answered"),
    WITHDRAWN("Withdrawn");

    private final String label;

    QuestionState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether the panel still waits for an answer. */
    public boolean isOpen() {
        return this == LODGED || this == SUBMITTED || this == RETURNED || this == REVIEWED;
    }

    /** Whether the answer is still being written. */
    public boolean isWithAnswerer() {
        return this == LODGED || this == RETURNED;
    }
}
