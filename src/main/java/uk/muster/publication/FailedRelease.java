package uk.muster.publication;

import java.time.Instant;
import uk.muster.round.RoundView;

/** A signed paper whose time came and which could not be published: somebody must look. */
public record FailedRelease(RoundView round, Instant dueAt, String why) {}
