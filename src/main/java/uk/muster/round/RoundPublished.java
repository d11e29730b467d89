package uk.muster.round;

/** Raised when a round's paper is published: from now on nothing in it changes. */
public record RoundPublished(RoundId round) {}
