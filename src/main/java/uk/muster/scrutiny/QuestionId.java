package uk.muster.scrutiny;

/** A panel's question. */
public record QuestionId(long value) {}
