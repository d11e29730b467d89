package uk.muster.plan;

import org.jspecify.annotations.Nullable;
import uk.muster.security.ThemeId;

/** A deliverable by itself, with the theme of its objective: all that one update needs of the plan. */
public record PlannedDeliverable(
        DeliverableView deliverable, @Nullable ThemeId theme) {}
