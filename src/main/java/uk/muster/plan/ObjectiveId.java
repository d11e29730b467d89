package uk.muster.plan;

/** Identifies an objective of one edition. */
public record ObjectiveId(long value) {}
