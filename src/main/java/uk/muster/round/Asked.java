package uk.muster.round;

import uk.muster.plan.DeliverableId;

/** What a request is to ask of whom. */
record Asked(DeliverableId deliverable, ReportingUnit reporting) {}
