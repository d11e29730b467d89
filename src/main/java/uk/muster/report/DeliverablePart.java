package uk.muster.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.muster.update.Status;

/** A deliverable with its answers; the status is the worst that its units gave. */
public record DeliverablePart(
        String number,
        String title,
        @Nullable String target,
        @Nullable Status status,
        List<Block> blocks) {

    public DeliverablePart {
        blocks = List.copyOf(blocks);
    }

    /** The id by which pages link to it. */
    public String anchor() {
        return anchor(number);
    }

    static String anchor(String number) {
        return "d" + number.replace('.', '-');
    }

    /** Its paragraph numbers, in order. */
    public IntStream paragraphNumbers() {
        return blocks.stream().flatMapToInt(block -> switch (block) {
            case Block.Text text -> text.paragraphs().stream().mapToInt(NumberedParagraph::number);
            case Block.Table table -> IntStream.of(table.number());
            case Block.Note _ -> IntStream.empty();
        });
    }

    /** What the units of the area gave, under the same numbers; empty if they gave nothing. */
    public Optional<DeliverablePart> from(String areaCode) {
        List<Block> own =
                blocks.stream().flatMap(block -> block.from(areaCode).stream()).toList();
        return own.isEmpty() ? Optional.empty() : Optional.of(new DeliverablePart(number, title, target, status, own));
    }
}
