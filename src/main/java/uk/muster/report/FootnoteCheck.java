package uk.muster.report;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what looks like a footnote and is none: marks of other programs, notes without words or without an end. */
final class FootnoteCheck implements TextCheck {

    private static final Pattern BY_NAME = Pattern.compile("\\[\\^[^\\]\\s]{1,50}\\]");
    private static final Pattern EMPTY = Pattern.compile("\\^\\[\\s*\\]");

    @Override
    public Stream<Finding> in(PaperText text) {
        return Stream.concat(
                        BY_NAME.matcher(text.written())
                                .results()
                                .map(found -> found.group()
                                        + " is not a footnote here. Write the note's own words where its number is to"
                                        + " stand, and delete this: ^[like this]."),
                        malformed(text))
                .distinct()
                .map(message -> text.finding(FindingKind.FOOTNOTE_BROKEN, message));
    }

    private static Stream<String> malformed(PaperText text) {
        return text.prose().blocks().stream()
                .filter(block -> block.words().contains("^["))
                .map(block -> EMPTY.matcher(block.words()).find()
                        ? "A footnote says nothing. Write its words between the square brackets of ^[ ], or delete it."
                        : Excerpt.start(block.words().substring(block.words().indexOf("^[")))
                                + " is not closed. Put a ] behind the footnote's words.");
    }
}
