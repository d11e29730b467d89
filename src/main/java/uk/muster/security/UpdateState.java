package uk.muster.security;

/**
 * The states of a unit's update. They stand beside the policy, not in the update module above it, because the policy
 * decides by them.
 */
public enum UpdateState {
    NOT_STARTED("Not started"),
    DRAFT("Draft"),
    SUBMITTED("Submitted"),
    RETURNED("Returned"),
    APPROVED("Approved"),
    REOPENED("Reopened");

    private final String label;

    UpdateState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether the unit may still write in it. */
    public boolean isWithUnit() {
        return this == NOT_STARTED || this == DRAFT || this == RETURNED || this == REOPENED;
    }

    /** Whether the unit has answered: what "3 of 12 submitted" counts. */
    public boolean isAnswered() {
        return this == SUBMITTED || this == APPROVED;
    }
}
