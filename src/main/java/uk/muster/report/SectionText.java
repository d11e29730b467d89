package uk.muster.report;

/** A section of the front matter as the editor writes it: Markdown, its paragraphs parted by an empty line. */
public record SectionText(String heading, String text) {}
