package uk.muster.report;

import java.util.List;

/** A section of the front matter. */
public record Section(String heading, List<NumberedParagraph> paragraphs) {

    public Section {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * The id by which pages link to it.
     *
     * @param index in the front matter, from 0
     */
    public static String anchor(int index) {
        return "s" + (index + 1);
    }
}
