package uk.muster.report;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A section of the front matter, or a lead-in of the plan's part.
 *
 * @param heading what stands above; a lead-in may do without
 */
public record Section(String heading, List<NumberedParagraph> paragraphs) {

    public Section {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The numbers of its paragraphs, in order. */
    IntStream paragraphNumbers() {
        return paragraphs.stream().mapToInt(NumberedParagraph::number);
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
