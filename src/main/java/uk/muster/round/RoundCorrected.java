package uk.muster.round;

/** A round whose paper was published, or signed off, is taken up again: its words can be changed. */
public record RoundCorrected(RoundId round) {}
