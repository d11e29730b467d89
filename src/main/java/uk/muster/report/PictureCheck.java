package uk.muster.report;

import java.util.stream.Stream;
import uk.muster.text.PictureMarkdown;
import uk.muster.text.Prose.Block.Kind;

/** Finds pictures that have no words to stand for them, or only those that a camera or a program gave them. */
final class PictureCheck implements TextCheck {

    @Override
    public Stream<Finding> in(PaperText text) {
        return text.prose().blocks().stream()
                .filter(block -> block.kind() == Kind.PICTURE && PictureMarkdown.saysNothing(block.words()))
                .map(block -> text.finding(
                        FindingKind.PICTURE_WITHOUT_WORDS,
                        block.words().isEmpty()
                                ? "A picture has no words. Say between the square brackets what it shows."
                                : Excerpt.start(block.words())
                                        + " does not say what a picture shows. Write it between the square brackets."));
    }
}
