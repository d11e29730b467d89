package uk.muster.plan;

import java.util.Map;

/** An objective that was taken out with its deliverables, and all that puts them back where they stood. */
public record RemovedObjective(
        EditionId edition, int position, ObjectiveView objective, Map<DeliverableId, Origin> origins) {}
