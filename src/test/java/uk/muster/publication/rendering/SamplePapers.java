package uk.muster.publication.rendering;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import uk.muster.picture.Picture;
import uk.muster.picture.TestPictures;
import uk.muster.report.Block;
import uk.muster.report.DeliverablePart;
import uk.muster.report.Implications;
import uk.muster.report.NumberedParagraph;
import uk.muster.report.ObjectivePart;
import uk.muster.report.ReportDocument;
import uk.muster.report.ReportingUnit;
import uk.muster.report.Respondent;
import uk.muster.report.Section;
import uk.muster.update.Status;

/** Papers to render: one with everything that a paper can hold, a long one, and one in many scripts. */
public final class SamplePapers {

    public static final Edition EDITION = new Edition("2014-15-round-4", "1.0", Instant.parse("2015-06-03T09:00:00Z"));

    /** Latin with marks, Greek, Cyrillic, symbols and pictures: all that the bundled fonts show. */
    public static final String SHOWN =
            "Zoë Nguyễn, Łukasz Żółć, Ιωάννης, Ольга, Գոռ, ნინო; café – “±2.5 %” → ✓ ½ € ≤ ≥ 😀 🚓 ❤";

    /** A small one, a tall one, and one that is wider than a sheet. */
    public static final List<Picture> PICTURES =
            List.of(TestPictures.png(120, 80), TestPictures.png(200, 600), TestPictures.jpeg(1200, 300));

    private static final String PICTURED = "It fell ![A small chart: bars fall](picture:"
            + PICTURES.getFirst().name()
            + ") each month.\n\n![A wide photograph of a “street”](picture:"
            + PICTURES.getLast().name() + ")\n\n| Ward | Seen |\n|---|---|\n| Bloxwich | ![The same chart](picture:"
            + PICTURES.getFirst().name() + ") |";

    private static final String NOTED =
            "It **rose^[At last.]**^[Force *survey*, see [the method](https://example.org/m), [paragraph 1](#p1), 4 < 5.] and"
                    + " [fell^[In a link.]](https://example.org/a).\n\n- a list^[In a list.]\n\n| Ward |"
                    + "\n|---|\n| Bloxwich^[In a cell: ![words](picture:"
                    + PICTURES.getFirst().name() + ").] |";

    private static final String TABLE = "Figures & <b>more</b>:\n\n| Ward | Calls |\n|---|--:|\n| Bloxwich | 12 |";
    private static final String MARKUP = "**Bold**, *slanted*, ***both***, `code` and [a link](https://example.org/a),"
            + " see [paragraph 1](#p1).\n\n- first\n- second\n  1. inner\n  2. other\n\n> said so\n\n3. three\n4. four";

    private int number;

    private SamplePapers() {}

    public static ReportDocument everything() {
        return new SamplePapers().small(MARKUP, TABLE);
    }

    /** With pictures: between words, below them, in tables. */
    public static ReportDocument pictured() {
        return of(PICTURED);
    }

    /** With footnotes: in words, links, lists and tables. */
    public static ReportDocument noted() {
        return of(NOTED, "Another^[The last ^[within] one.].");
    }

    public static ReportDocument of(String... paragraphs) {
        return new SamplePapers().small(paragraphs);
    }

    /** Many pages, with tables. */
    public static ReportDocument manyPages() {
        return new SamplePapers().longPaper();
    }

    /** Tables to be drawn, of all sorts: the last one cannot be. */
    public static ReportDocument charts() {
        SamplePapers paper = new SamplePapers();
        String[] charts = {
            "Confidence rose.\n\n" + chart("Confidence by **unit** & area (%)", "Walsall|77.3%", "<b>Dudley</b>|−5%"),
            chart("One bar", "Walsall|12"),
            chart("Gaps", "Walsall||12", "Dudley|3|–", "Sandwell|0|1"),
            chart("All below zero", "Walsall|-12", "A unit whose name is so long that it needs another line|-3"),
            chart("Four series", "Walsall|1|2|3|4", "Coventry|-4|3|-2|1"),
            chart("Over time", "April 2014|1,204", "May 2014|980", "July 2014|1,100"),
            chart("Four over time", "Q1|1|2|3|4", "Q2|4||2|1", "Q3|2|2|2|2"),
            chart("Millions", "2013-14|£1,200,000", "2014-15|£1,350,000"),
            chart("Zoë, Łukasz, Ольга, 😀", "Zoë, Łukasz, Ольга, 😀|5"),
            chart("No difference", "May|5%", "June|5%"),
            chart(
                    "Many rows",
                    IntStream.range(0, 24)
                            .mapToObj(row -> "Unit " + row + "|" + row)
                            .toArray(String[]::new)),
            chart("Words", "Walsall|many")
        };
        return document(List.of(paper.section("Charts", charts)), List.of());
    }

    /** Sentences that lead to tables, charts and lists, at many heights of their sheets. */
    static ReportDocument leads() {
        String table = table("A|1", "B|2", "C|3");
        List<String> followers = List.of(table, "Chart: Calls\n\n" + table, "- first\n- second\n- third");
        return of(IntStream.range(0, 18)
                .mapToObj(index ->
                        "Words before. ".repeat(3 + index * 7 % 23) + "\n\nThese are:\n\n" + followers.get(index % 3))
                .toArray(String[]::new));
    }

    /** A table over several sheets, with a note and a link in its head. */
    static ReportDocument longTable() {
        return of("Each day:\n\n| Day^[Of *May*.] | [Calls](https://example.org/c) |\n|---|--:|\n"
                + IntStream.rangeClosed(1, 60)
                        .mapToObj("| %1$d May | %1$d |\n"::formatted)
                        .collect(Collectors.joining()));
    }

    /** Deliverables that are answered by many units in the same words, each answer in a row of a table. */
    static ReportDocument byUnit(String words, int units) {
        SamplePapers paper = new SamplePapers();
        List<DeliverablePart> parts = IntStream.rangeClosed(1, 4)
                .mapToObj(part -> new DeliverablePart(
                        "1." + part,
                        "Deliverable",
                        null,
                        Status.ON_TRACK,
                        List.of(paper.byUnit(
                                Collections.nCopies(units / 4 + part, words).toArray(String[]::new)))))
                .toList();
        return document(List.of(), List.of(new ObjectivePart(1, "Objective", parts)));
    }

    /** Each objective has 60 paragraphs, 6 of them with a chart, 4 with a table, some longer than a sheet. */
    public static ReportDocument enormous(int count) {
        SamplePapers paper = new SamplePapers();
        List<ObjectivePart> objectives = new ArrayList<>();
        for (int objective = 1; objective <= count; objective++) {
            List<DeliverablePart> parts = new ArrayList<>();
            for (int part = 1; part <= 5; part++) {
                String[] paragraphs = IntStream.rangeClosed(paper.number + 1, paper.number + 12)
                        .mapToObj(SamplePapers::paragraph)
                        .toArray(String[]::new);
                parts.add(new DeliverablePart(
                        objective + "." + part,
                        "Deliverable of objective " + objective,
                        "fewer than last year",
                        Status.AT_RISK,
                        List.of(paper.text("Walsall", Status.ON_TRACK, paragraphs))));
            }
            objectives.add(new ObjectivePart(objective, "Objective of the plan", parts));
        }
        return document(List.of(), objectives);
    }

    private static String paragraph(int number) {
        String words = "Burglary fell by %d.1%% against the year before, and **calls** were answered sooner."
                .formatted(number);
        return switch (number % 30) {
            case 5, 15, 25 -> words + "\n\n" + chart("Calls " + number, rows("Q", 6, number));
            case 10, 20 -> words + "\n\n" + table(rows("Unit ", number % 3 * 25, number));
            default -> words;
        };
    }

    private static String[] rows(String name, int count, int figure) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(row -> "%s%d|%d".formatted(name, row, row * figure % 1009))
                .toArray(String[]::new);
    }

    /** @param rows cells, parted by a line */
    private static String chart(String caption, String... rows) {
        return "Chart: " + caption + "\n\n" + table(rows);
    }

    private static String table(String... rows) {
        long columns = rows[0].chars().filter(letter -> letter == '|').count();
        String head = LongStream.rangeClosed(1, columns)
                .mapToObj(" | Column %d"::formatted)
                .collect(Collectors.joining());
        return "| Name%s |\n|---%s|\n| %s |".formatted(head, "|--:".repeat((int) columns), String.join(" |\n| ", rows));
    }

    private ReportDocument small(String... paragraphs) {
        List<Section> front = List.of(section("Purpose of report", "To tell."), section("Background", paragraphs));
        List<Section> toObjective = List.of(section("How confidence is measured", paragraphs));
        List<Section> toDeliverable = List.of(section("Survey & method", "Each quarter.", "By post."));
        Respondent both = respondent("Sandwell", "Dudley");
        DeliverablePart texts = new DeliverablePart(
                "1.1",
                "Increase confidence",
                "increase by 2% on 2013-14",
                Status.OFF_TRACK,
                toDeliverable,
                List.of(
                        text("Walsall", Status.ON_TRACK, paragraphs),
                        text("Coventry", Status.OFF_TRACK, "It fell.", "| A |\n|---|\n| 1 |"),
                        new Block.Note(List.of(both), "No update received from Sandwell and Dudley.", true)));
        List<Section> bare = List.of(section("", "Without a sub-heading."));
        DeliverablePart table = new DeliverablePart(
                "1.2", "Reduce burglary & theft", null, Status.COMPLETE, bare, List.of(byUnit(paragraphs)));
        DeliverablePart nothing = new DeliverablePart(
                "2.1", "Listen", null, null, List.of(new Block.Note(List.of(), "No update was asked for.", true)));
        return document(
                front,
                List.of(
                        new ObjectivePart(1, "Public confidence", toObjective, List.of(texts, table)),
                        new ObjectivePart(2, "Victims", List.of(section("What victims told us")), List.of(nothing)),
                        new ObjectivePart(3, "An objective without deliverables", List.of())));
    }

    private ReportDocument longPaper() {
        List<Section> front = List.of(section("Purpose of report", "To tell."));
        List<ObjectivePart> objectives = new ArrayList<>();
        for (int objective = 1; objective <= 2; objective++) {
            List<DeliverablePart> parts = new ArrayList<>();
            for (int part = 1; part <= 2; part++) {
                String[] paragraphs = IntStream.range(0, 14)
                        .mapToObj(line -> "Burglary fell by " + number
                                + ".%d%% against the year before, and **calls**".formatted(line)
                                + " were answered sooner; see [paragraph 1](#p1).")
                        .toArray(String[]::new);
                parts.add(new DeliverablePart(
                        objective + "." + part,
                        "Deliverable of objective " + objective,
                        null,
                        Status.ON_TRACK,
                        List.of(text("Walsall", Status.ON_TRACK, paragraphs), byUnit("Quiet.", "Busy."))));
            }
            objectives.add(new ObjectivePart(objective, "Objective of the plan", parts));
        }
        return document(front, objectives);
    }

    private static ReportDocument document(List<Section> front, List<ObjectivePart> objectives) {
        return new ReportDocument(
                ReportDocument.FORMAT,
                "Example Police and Crime Commissioner",
                "Example Policing and Crime Board",
                "Round 4",
                "Performance against the Plan for 2014-15",
                "7",
                "Chief Constable",
                LocalDate.of(2015, Month.JUNE, 2),
                LocalDate.of(2014, Month.APRIL, 1),
                LocalDate.of(2015, Month.MARCH, 31),
                front,
                objectives,
                new Implications("No *financial* implications.", "None.", "None."),
                "The Board is asked to:\n\n1. note this report\n2. thank everybody");
    }

    private Section section(String heading, String... paragraphs) {
        return new Section(heading, numbered(paragraphs));
    }

    private Block.Text text(String unit, Status status, String... paragraphs) {
        return new Block.Text(
                respondent(unit),
                true,
                status,
                numbered(paragraphs),
                List.of(new Block.Detail("Outlook", "As planned.")),
                true);
    }

    private Block.Table byUnit(String... texts) {
        int lead = ++number;
        List<Block.Row> rows = new ArrayList<>();
        for (String text : texts) {
            rows.add(new Block.Row(
                    respondent("Unit " + (rows.size() + 1)),
                    rows.isEmpty() ? null : Status.AT_RISK,
                    text,
                    rows.isEmpty() ? List.of() : List.of(new Block.Detail("Result", "12, target 10")),
                    true));
        }
        return new Block.Table(lead, "The units report as follows.", rows);
    }

    private List<NumberedParagraph> numbered(String... paragraphs) {
        List<NumberedParagraph> numbered = new ArrayList<>();
        for (String paragraph : paragraphs) {
            numbered.add(new NumberedParagraph(++number, paragraph));
        }
        return numbered;
    }

    private static Respondent respondent(String... units) {
        return new Respondent(Arrays.stream(units)
                .map(name -> new ReportingUnit(name.toLowerCase(Locale.ROOT), name, null))
                .toList());
    }
}
