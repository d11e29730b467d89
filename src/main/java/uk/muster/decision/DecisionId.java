package uk.muster.decision;

/** Identifies a decision notice, signed or not. */
public record DecisionId(long value) {}
