package uk.muster.security;

/** Identifies a reporting unit. */
public record UnitId(long value) {}
