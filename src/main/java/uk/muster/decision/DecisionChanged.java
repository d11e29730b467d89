package uk.muster.decision;

/** That a notice was drafted, written in, discarded or signed. */
public record DecisionChanged(DecisionId notice) {}
