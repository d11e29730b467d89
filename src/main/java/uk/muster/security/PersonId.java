package uk.muster.security;

/** Identifies a person who signs in. */
public record PersonId(long value) {}
