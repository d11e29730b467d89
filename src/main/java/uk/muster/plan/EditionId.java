package uk.muster.plan;

/** Identifies an edition of the plan. */
public record EditionId(long value) {}
