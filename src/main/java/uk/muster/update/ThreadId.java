package uk.muster.update;

/** Names a thread of comments. */
public record ThreadId(long value) {}
