package uk.muster.update;

import java.time.Instant;

/** An open suggestion as stored: to what, by whom, since when. */
record SuggestionRow(long request, long by, Instant at) {}
