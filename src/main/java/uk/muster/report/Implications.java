package uk.muster.report;

/** Unnumbered closing statements, in Markdown. */
public record Implications(String financial, String legal, String equalities) {}
