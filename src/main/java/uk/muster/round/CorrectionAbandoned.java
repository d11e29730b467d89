package uk.muster.round;

/** The correction of a round's paper ended without a new edition: the round is published as it was before. */
public record CorrectionAbandoned(RoundId round) {}
