package uk.muster.report;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * A section of the front matter as the editor writes it: Markdown, its paragraphs parted by an empty line.
 *
 * @param id by which it is known again wherever it is moved and whatever it is called
 */
public record SectionText(UUID id, String heading, String text) {

    /** A section of a paper's usual outline: known by its heading, in every paper alike. */
    public SectionText(String heading, String text) {
        this(UUID.nameUUIDFromBytes(heading.getBytes(StandardCharsets.UTF_8)), heading, text);
    }
}
