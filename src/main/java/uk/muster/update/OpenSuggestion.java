package uk.muster.update;

import java.time.Instant;

/** A suggestion that waits for the actor's unit. */
public record OpenSuggestion(AskedUpdate update, String by, Instant at) {}
