package uk.muster.report;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.muster.text.Prose.Block.Kind;

/** Finds pictures that have no words to stand for them, or only those that a camera or a program gave them. */
final class PictureCheck implements TextCheck {

    private static final Pattern NO_WORDS = Pattern.compile(
            "(?i)|image|picture|photo|chart|graph|img|untitled|[^\\s]{1,200}+(?<=\\.(?:png|jpe?g|gif|svg|webp))|(?:image|img|dsc)[-_ ]?\\d{1,9}");

    @Override
    public Stream<Finding> in(PaperText text) {
        return text.prose().blocks().stream()
                .filter(block -> block.kind() == Kind.PICTURE
                        && NO_WORDS.matcher(block.words()).matches())
                .map(block -> text.finding(
                        FindingKind.PICTURE_WITHOUT_WORDS,
                        block.words().isEmpty()
                                ? "A picture has no words. Say between the square brackets what it shows."
                                : Excerpt.start(block.words())
                                        + " does not say what a picture shows. Write it between the square brackets."));
    }
}
