package uk.muster.update;

import java.util.UUID;

/** A paragraph: its lasting id and its Markdown. */
public record ParagraphText(UUID id, String text) {}
