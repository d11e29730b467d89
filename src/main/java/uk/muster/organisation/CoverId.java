package uk.muster.organisation;

/** Identifies one arrangement of cover. */
public record CoverId(long value) {}
