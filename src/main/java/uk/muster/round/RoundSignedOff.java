package uk.muster.round;

/** A round's paper is signed off and waits to be published: from now on nothing in the round changes. */
public record RoundSignedOff(RoundId round) {}
