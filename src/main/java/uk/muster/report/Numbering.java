package uk.muster.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hands out the paper's paragraph numbers: 1, 2, 3 … without a break from the front matter to the last deliverable. */
final class Numbering {

    private int last;

    int next() {
        return ++last;
    }

    NumberedParagraph number(String text, @Nullable Exemption exemption) {
        return new NumberedParagraph(next(), text, exemption);
    }

    /** The paragraphs of a text that is exempt as a whole, or not at all. */
    List<NumberedParagraph> number(List<String> paragraphs, @Nullable Exemption exemption) {
        return paragraphs.stream().map(text -> number(text, exemption)).toList();
    }
}
