package uk.muster.report;

import java.util.List;

/** Hands out the paper's paragraph numbers: 1, 2, 3 … without a break from the front matter to the last deliverable. */
final class Numbering {

    private int last;

    int next() {
        return ++last;
    }

    List<NumberedParagraph> number(List<String> paragraphs) {
        return paragraphs.stream()
                .map(text -> new NumberedParagraph(next(), text))
                .toList();
    }
}
