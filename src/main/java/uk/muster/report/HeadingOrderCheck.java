package uk.muster.report;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.muster.text.Prose.Block;
import uk.muster.text.Prose.Block.Kind;

/** Finds headings that leave out a level below the one before. */
final class HeadingOrderCheck implements TextCheck {

    @Override
    public Stream<Finding> in(PaperText text) {
        List<Block> headings = text.prose().blocks().stream()
                .filter(block -> block.kind() == Kind.HEADING)
                .toList();
        return IntStream.range(1, headings.size())
                .filter(index ->
                        headings.get(index).level() > headings.get(index - 1).level() + 1)
                .mapToObj(index -> text.finding(
                        FindingKind.HEADING_ORDER,
                        Excerpt.start(headings.get(index).words())
                                + " leaves out a level. Give it one # more than the heading before."));
    }
}
