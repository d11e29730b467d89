package uk.muster.publication;

import uk.muster.round.RoundId;

/** A signed paper's time came, and it could not be published. */
public record ReleaseFailed(RoundId round) {}
