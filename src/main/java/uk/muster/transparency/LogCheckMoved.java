package uk.muster.transparency;

/** A check of the log has come further, or is over. */
public record LogCheckMoved(boolean over) {}
