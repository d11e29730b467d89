package uk.muster.update;

/** Identifies a suggestion. */
public record SuggestionId(long value) {}
