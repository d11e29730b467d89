package uk.muster.round;

/** A published round is taken up again, so that its paper can be corrected. */
public record RoundCorrected(RoundId round) {}
