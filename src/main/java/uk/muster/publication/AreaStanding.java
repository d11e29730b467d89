package uk.muster.publication;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.muster.report.Block;
import uk.muster.report.DeliverablePart;
import uk.muster.report.Exemption;
import uk.muster.report.ReportDocument;
import uk.muster.report.Respondent;
import uk.muster.update.Status;

/**
 * How an area stands in a paper: the deliverables to which its units contributed.
 *
 * @param counts how often its units gave each status; only those that were given, the best first
 */
record AreaStanding(SnapshotSummary paper, List<Item> items, Map<Status, Long> counts) {

    /** A deliverable with what the area's units gave. */
    record Item(
            String number,
            String title,
            String anchor,
            @Nullable String target,
            List<Answer> answers) {}

    /** What one respondent of the area gave: a status, or a sentence instead. */
    record Answer(String unit, @Nullable Status status, String note) {}

    static AreaStanding of(String areaCode, SnapshotSummary paper, ReportDocument document) {
        List<Item> items = document.deliverables()
                .flatMap(part -> part.from(areaCode).stream())
                .map(part -> item(areaCode, part))
                .toList();
        Map<Status, Long> counts = new EnumMap<>(Status.class);
        items.stream()
                .flatMap(item -> item.answers().stream())
                .map(Answer::status)
                .flatMap(Stream::ofNullable)
                .forEach(status -> counts.merge(status, 1L, Long::sum));
        return new AreaStanding(paper, items, counts);
    }

    private static Item item(String areaCode, DeliverablePart part) {
        List<Answer> answers = part.blocks().stream()
                .flatMap(block -> answers(areaCode, block))
                .toList();
        return new Item(part.number(), part.title(), part.anchor(), part.target(), answers);
    }

    private static Stream<Answer> answers(String areaCode, Block block) {
        return switch (block) {
            case Block.Text text -> Stream.of(answer(text.by(), text.status(), text.exemption()));
            case Block.Table table -> table.rows().stream().map(row -> answer(row.by(), row.status(), row.exemption()));
            case Block.Note note ->
                note.about().stream()
                        .filter(by -> by.liesIn(areaCode))
                        .map(by -> new Answer(by.name(), null, note.sentence()));
        };
    }

    private static Answer answer(Respondent by, @Nullable Status status, @Nullable Exemption exemption) {
        return new Answer(by.name(), status, exemption == null ? "" : exemption.note());
    }
}
