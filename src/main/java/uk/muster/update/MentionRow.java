package uk.muster.update;

import java.time.Instant;

/** A mention as stored: on which request's update, by whom, when. */
record MentionRow(long request, long by, Instant at) {}
