package uk.muster.security;

/** Identifies a local authority area. */
public record AreaId(long value) {}
