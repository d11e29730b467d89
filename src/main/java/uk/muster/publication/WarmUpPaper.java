package uk.muster.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import uk.muster.report.Block;
import uk.muster.report.DeliverablePart;
import uk.muster.report.Implications;
import uk.muster.report.NumberedParagraph;
import uk.muster.report.ObjectivePart;
import uk.muster.report.ReportDocument;
import uk.muster.report.Section;

/** A paper that nobody reads, with something of all that papers are made of: whoever has rendered it is ready for a real one. */
final class WarmUpPaper {

    private static final int PARAGRAPHS = 60;
    private static final String SAMPLE = """
            Words in **bold**, in *italics* and [leading elsewhere](https://www.example.org/), and “quoted” – 5 per cent.

            - One of a list
            - Another

            | Unit | Last year | This year |
            |---|---|---|
            | First | 12 | 15 |
            | Second | 7 | 4 |""";
    private static final String DRAWN = """
            Chart: Something (number)

            | Unit | This year |
            |---|---|
            | First | 15 |
            | Second | 4 |""";

    private WarmUpPaper() {}

    static ReportDocument make() {
        LocalDate day = LocalDate.EPOCH;
        return new ReportDocument(
                ReportDocument.FORMAT,
                "Body",
                "Board",
                "Round",
                "Warm-up",
                "1",
                "Author",
                day,
                day,
                day,
                List.of(new Section("Heading", paragraphs())),
                List.of(objective()),
                new Implications("None.", "None.", "None."),
                "To note.");
    }

    private static List<NumberedParagraph> paragraphs() {
        return IntStream.rangeClosed(1, PARAGRAPHS)
                .mapToObj(number -> new NumberedParagraph(number, number % 10 == 0 ? DRAWN : SAMPLE))
                .toList();
    }

    private static ObjectivePart objective() {
        Block nothing = new Block.Note(List.of(), "Nothing to report.", true);
        return new ObjectivePart(
                1,
                "Objective",
                List.of(),
                List.of(new DeliverablePart("1.1", "Deliverable", null, null, List.of(), List.of(nothing))));
    }
}
