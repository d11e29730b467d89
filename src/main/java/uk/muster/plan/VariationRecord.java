package uk.muster.plan;

import org.jspecify.annotations.Nullable;

/** What somebody recorded: where a deliverable came from or, without a deliverable, that its origin ended. */
public record VariationRecord(@Nullable DeliverableId deliverable, Origin origin) {}
