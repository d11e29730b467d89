package uk.muster.plan;

import org.jspecify.annotations.Nullable;

/** A deliverable that was taken out, with all that puts it back where it stood. */
public record RemovedDeliverable(
        EditionId edition,
        ObjectiveId objective,
        int position,
        DeliverableView deliverable,
        @Nullable Origin origin) {}
