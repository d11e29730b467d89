package uk.muster.report;

import java.util.List;

/** A section of the front matter. */
public record Section(String heading, List<NumberedParagraph> paragraphs) {}
