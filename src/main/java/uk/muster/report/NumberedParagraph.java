package uk.muster.report;

/** A paragraph of the paper under its running number, in Markdown; references are already resolved. */
public record NumberedParagraph(int number, String markdown) {}
