package uk.muster.round;

/** Identifies a round. */
public record RoundId(long value) {}
