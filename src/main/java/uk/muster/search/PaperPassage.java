package uk.muster.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.muster.report.Annex;
import uk.muster.report.Block;
import uk.muster.report.DeliverablePart;
import uk.muster.report.NumberedParagraph;
import uk.muster.report.ObjectivePart;
import uk.muster.report.ReportDocument;
import uk.muster.report.Section;
import uk.muster.text.Markdown;

/**
 * A paragraph of a published paper, to be found by its words and those of its heading.
 *
 * @param anchor where on the page it stands
 * @param place under which heading, and in whose words
 */
record PaperPassage(String anchor, String place, String text) {

    /** Everything that a paper says; at least its title. */
    static Stream<PaperPassage> of(ReportDocument document) {
        return Stream.of(
                        Stream.of(new PaperPassage("head", document.title(), document.body())),
                        front(document.front()),
                        document.objectives().stream().flatMap(PaperPassage::objective),
                        closing(document),
                        annexes(document.annexes()))
                .flatMap(passages -> passages);
    }

    private static Stream<PaperPassage> front(List<Section> sections) {
        return sections.stream()
                .flatMap(section ->
                        section.paragraphs().stream().map(paragraph -> paragraph(section.heading(), paragraph)));
    }

    private static Stream<PaperPassage> objective(ObjectivePart objective) {
        return Stream.concat(
                lead(objective.number() + " " + objective.title(), objective.lead()),
                objective.deliverables().stream().flatMap(PaperPassage::deliverable));
    }

    private static Stream<PaperPassage> lead(String heading, List<Section> lead) {
        return lead.stream().flatMap(section -> {
            String place = section.heading().isBlank() ? heading : heading + ", " + section.heading();
            return section.paragraphs().stream().map(paragraph -> paragraph(place, paragraph));
        });
    }

    private static PaperPassage paragraph(String place, NumberedParagraph paragraph) {
        return new PaperPassage("p" + paragraph.number(), place, Markdown.toPlainText(paragraph.markdown()));
    }

    private static Stream<PaperPassage> deliverable(DeliverablePart part) {
        String heading = part.number() + " " + part.title();
        Stream<PaperPassage> answers = part.blocks().stream().flatMap(block -> switch (block) {
            case Block.Text text -> text(heading, part.anchor(), text);
            case Block.Table table ->
                table.rows().stream()
                        .map(row -> new PaperPassage(
                                "p" + table.number(),
                                heading + ", " + row.by().name(),
                                Markdown.toPlainText(row.markdown()) + details(row.details())));
            case Block.Note note -> Stream.of(new PaperPassage(part.anchor(), heading, note.sentence()));
        });
        return Stream.concat(lead(heading, part.lead()), answers);
    }

    private static Stream<PaperPassage> text(String heading, String anchor, Block.Text text) {
        String place = heading + ", " + text.by().name();
        Stream<PaperPassage> paragraphs = text.paragraphs().stream().map(paragraph -> paragraph(place, paragraph));
        return text.details().isEmpty()
                ? paragraphs
                : Stream.concat(
                        paragraphs,
                        Stream.of(new PaperPassage(
                                anchor, place, details(text.details()).strip())));
    }

    private static String details(List<Block.Detail> details) {
        return details.stream()
                .map(detail -> "\n" + detail.label() + ": " + detail.text())
                .collect(Collectors.joining());
    }

    private static Stream<PaperPassage> annexes(List<Annex> annexes) {
        return annexes.stream()
                .flatMap(annex -> annex.withheld()
                        ? Stream.of(new PaperPassage(annex.anchor(), annex.heading(), annex.notice()))
                        : annex.paragraphs().stream().map(paragraph -> paragraph(annex.heading(), paragraph)));
    }

    private static Stream<PaperPassage> closing(ReportDocument document) {
        return Stream.of(
                        new PaperPassage(
                                "implications",
                                "Financial implications",
                                plain(document.implications().financial())),
                        new PaperPassage(
                                "implications",
                                "Legal implications",
                                plain(document.implications().legal())),
                        new PaperPassage(
                                "implications",
                                "Equalities implications",
                                plain(document.implications().equalities())),
                        new PaperPassage("recommendation", "Recommendation", plain(document.recommendation())))
                .filter(passage -> !passage.text().isBlank());
    }

    private static String plain(String markdown) {
        return Markdown.toPlainText(markdown);
    }
}
