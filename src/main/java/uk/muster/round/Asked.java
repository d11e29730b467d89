package uk.muster.round;

import uk.muster.plan.DeliverableId;

/** What a request is to ask of whom. */
record Asked(DeliverableId deliverable, ReportingUnit reporting) {

    /** Whether it asks the same unit for the same, whoever else that unit reports for. */
    boolean isTheSameAs(Asked other) {
        return deliverable.equals(other.deliverable) && reporting.unit().equals(other.reporting.unit());
    }
}
