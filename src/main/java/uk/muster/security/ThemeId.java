package uk.muster.security;

/** Identifies a theme: the subject of an objective, the same in every edition. */
public record ThemeId(long value) {}
