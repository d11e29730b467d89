package uk.muster.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The paper: assembly makes it, preflight reads it, every renderer turns it into bytes, a snapshot freezes it. It holds
 * words and codes, no ids, and so can be read without a database.
 * Decision 0083.
 *
 * @param format the shape of the record, told to whoever reads its JSON years later; see {@link #FORMAT}
 */
public record ReportDocument(
        int format,
        String body,
        String board,
        String round,
        String title,
        String agendaItem,
        String author,
        LocalDate meetingOn,
        LocalDate periodFrom,
        LocalDate periodUntil,
        List<Section> front,
        List<ObjectivePart> objectives,
        Implications implications,
        String recommendation) {

    /** Counts up when a reader of older documents could misread a newer one. */
    public static final int FORMAT = 1;

    public ReportDocument {
        front = List.copyOf(front);
        objectives = List.copyOf(objectives);
    }

    public Stream<DeliverablePart> deliverables() {
        return objectives.stream().flatMap(objective -> objective.deliverables().stream());
    }

    /** Every paragraph number, from 1 without a break. */
    public IntStream paragraphNumbers() {
        IntStream inFront =
                front.stream().flatMap(section -> section.paragraphs().stream()).mapToInt(NumberedParagraph::number);
        return IntStream.concat(inFront, objectives.stream().flatMapToInt(ObjectivePart::paragraphNumbers));
    }
}
