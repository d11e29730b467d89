package uk.muster.report;

import uk.muster.plan.DeliverableId;

/** A deliverable with several respondents, for which the editor chooses a layout. */
public record LayoutChoice(DeliverableId deliverable, String number, Layout layout) {}
