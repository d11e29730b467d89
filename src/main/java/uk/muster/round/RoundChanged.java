package uk.muster.round;

/** A round's dates, its state, what it asks of whom, or who was chased has changed: an entry of its history says how. */
public record RoundChanged(RoundId round) implements RoundNews {}
