package uk.muster.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.muster.update.Status;

/**
 * A deliverable with its answers; the status is the worst that its units gave.
 *
 * @param lead what the editor put before the answers, for whoever reads any of them: one section, or none
 */
public record DeliverablePart(
        String number,
        String title,
        @Nullable String target,
        @Nullable Status status,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Section> lead,
        List<Block> blocks) {

    public DeliverablePart {
        lead = lead == null ? List.of() : List.copyOf(lead);
        blocks = List.copyOf(blocks);
    }

    /** One without a lead-in, as all were once. */
    public DeliverablePart(
            String number, String title, @Nullable String target, @Nullable Status status, List<Block> blocks) {
        this(number, title, target, status, List.of(), blocks);
    }

    /** One that stands as the worst status of its blocks says. */
    static DeliverablePart standing(
            String number, String title, @Nullable String target, List<Section> lead, List<Block> blocks) {
        return new DeliverablePart(number, title, target, worst(blocks), lead, blocks);
    }

    /** The id by which pages link to it. */
    public String anchor() {
        return anchor(number);
    }

    /** By which its lead-in is known on the page. */
    public String leadAnchor() {
        return anchor() + "-lead";
    }

    /**
     * By which a whole answer is known on the page.
     *
     * @param index of its block or row, from 0
     */
    public String answerAnchor(int index) {
        return anchor() + "-a" + (index + 1);
    }

    static String anchor(String number) {
        return "d" + number.replace('.', '-');
    }

    /** Its paragraph numbers, in order. */
    public IntStream paragraphNumbers() {
        return IntStream.concat(
                lead.stream().flatMapToInt(Section::paragraphNumbers),
                blocks.stream().flatMapToInt(DeliverablePart::paragraphNumbers));
    }

    private static IntStream paragraphNumbers(Block block) {
        return switch (block) {
            case Block.Text text -> text.paragraphs().stream().mapToInt(NumberedParagraph::number);
            case Block.Table table -> IntStream.of(table.number());
            case Block.Note _ -> IntStream.empty();
        };
    }

    /** What the units of the area gave, under the same numbers; empty if they gave nothing. */
    public Optional<DeliverablePart> from(String areaCode) {
        List<Block> own =
                blocks.stream().flatMap(block -> block.from(areaCode).stream()).toList();
        return own.isEmpty()
                ? Optional.empty()
                : Optional.of(new DeliverablePart(number, title, target, status, lead, own));
    }

    private static @Nullable Status worst(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> switch (block) {
                    case Block.Text text -> Stream.ofNullable(text.status());
                    case Block.Table table ->
                        table.rows().stream().map(Block.Row::status).filter(Objects::nonNull);
                    case Block.Note _ -> Stream.empty();
                })
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
