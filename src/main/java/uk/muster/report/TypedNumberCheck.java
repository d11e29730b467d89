package uk.muster.report;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds paragraphs of the paper that are referred to by a typed number. "Paragraph 3 of Schedule 12A" and "paragraph
 * 4.2" are another text's.
 */
final class TypedNumberCheck implements TextCheck {

    private static final Pattern TYPED = Pattern.compile("(?i)\\bpara(?:graph)?s?\\.?\\s{1,3}\\d{1,3}\\b"
            + "(?:\\s{0,3}(?:-|–|—|to|and|&|,)\\s{0,3}\\d{1,3}\\b)*+"
            + "(?![.(]\\w)(?!\\s{1,3}(?:of|in|to)\\s{1,3}(?!this\\b|the (?:report|paper)\\b))");

    @Override
    public Stream<Finding> in(PaperText text) {
        return text.prose().blocks().stream()
                .flatMap(block -> TYPED.matcher(block.words())
                        .results()
                        .map(found -> text.finding(
                                FindingKind.TYPED_NUMBER,
                                Excerpt.of(block.words(), found)
                                        + " is typed by hand. Write {see:…} with the deliverable's number.")));
    }
}
