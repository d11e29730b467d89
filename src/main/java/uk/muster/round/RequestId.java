package uk.muster.round;

/** Identifies a request, and with it the one update that answers it. */
public record RequestId(long value) {}
