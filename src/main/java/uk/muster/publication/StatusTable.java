package uk.muster.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.muster.report.Block;
import uk.muster.report.DeliverablePart;
import uk.muster.report.Exemption;
import uk.muster.report.ObjectivePart;
import uk.muster.report.ReportDocument;
import uk.muster.report.ReportingUnit;
import uk.muster.report.Respondent;
import uk.muster.update.Status;

/** How each unit stands with each deliverable, as rows for spreadsheets and other people's programs; see its heading. */
final class StatusTable {

    /** Never changed, only added to at the end: openapi.json describes each. */
    static final List<String> HEADING = List.of(
            "round",
            "meeting",
            "objective",
            "deliverable",
            "title",
            "target",
            "units",
            "unit_codes",
            "areas",
            "status",
            "result",
            "note");

    private static final String RESULT = "Result";

    private StatusTable() {}

    static List<List<String>> of(ReportDocument document) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADING);
        for (ObjectivePart objective : document.objectives()) {
            for (DeliverablePart part : objective.deliverables()) {
                answers(part).forEach(answer -> rows.add(row(document, objective, part, answer)));
            }
        }
        return rows;
    }

    private static List<String> row(
            ReportDocument document, ObjectivePart objective, DeliverablePart part, Answer answer) {
        return List.of(
                document.round(),
                document.meetingOn().toString(),
                Integer.toString(objective.number()),
                part.number(),
                part.title(),
                part.target() == null ? "" : part.target(),
                answer.by().name(),
                joined(answer.by().units().stream().map(ReportingUnit::code)),
                joined(answer.by().units().stream()
                        .map(ReportingUnit::area)
                        .flatMap(Stream::ofNullable)
                        .map(ReportingUnit.Area::name)),
                answer.status() == null ? "" : answer.status().label(),
                answer.result(),
                answer.note());
    }

    private static Stream<Answer> answers(DeliverablePart part) {
        return part.blocks().stream().flatMap(block -> switch (block) {
            case Block.Text text ->
                Stream.of(new Answer(text.by(), text.status(), result(text.details()), note(text.exemption())));
            case Block.Table table ->
                table.rows().stream()
                        .map(row -> new Answer(row.by(), row.status(), result(row.details()), note(row.exemption())));
            case Block.Note note -> note.about().stream().map(by -> new Answer(by, null, "", note.sentence()));
        });
    }

    private static String note(@Nullable Exemption exemption) {
        return exemption == null ? "" : exemption.note();
    }

    private static String result(List<Block.Detail> details) {
        return details.stream()
                .filter(detail -> detail.label().equals(RESULT))
                .map(Block.Detail::text)
                .collect(Collectors.joining("; "));
    }

    private static String joined(Stream<String> words) {
        return words.distinct().collect(Collectors.joining("; "));
    }

    /** What one respondent gave: a status, or a sentence that says why there is none. */
    private record Answer(Respondent by, @Nullable Status status, String result, String note) {}
}
