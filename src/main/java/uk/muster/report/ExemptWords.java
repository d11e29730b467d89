package uk.muster.report;

import java.util.List;
import java.util.stream.Stream;

/** All words of a paper that its public edition keeps back, text by text. */
final class ExemptWords {

    private ExemptWords() {}

    static Stream<String> in(ReportDocument board) {
        return Stream.of(
                        sections(board.front()),
                        board.objectives().stream().flatMap(objective -> sections(objective.lead())),
                        board.deliverables().flatMap(part -> sections(part.lead())),
                        board.deliverables()
                                .flatMap(part -> part.blocks().stream())
                                .flatMap(ExemptWords::block),
                        board.annexes().stream().flatMap(ExemptWords::annex))
                .flatMap(words -> words);
    }

    private static Stream<String> sections(List<Section> sections) {
        return sections.stream().flatMap(section -> paragraphs(section.paragraphs()));
    }

    private static Stream<String> block(Block block) {
        return switch (block) {
            case Block.Text text ->
                Stream.concat(
                        paragraphs(text.paragraphs()),
                        text.exemption() == null ? Stream.empty() : details(text.details()));
            case Block.Table table ->
                table.rows().stream()
                        .filter(row -> row.exemption() != null)
                        .flatMap(row -> Stream.concat(Stream.of(row.markdown()), details(row.details())));
            case Block.Note _ -> Stream.empty();
        };
    }

    private static Stream<String> annex(Annex annex) {
        return annex.exemption() == null
                ? Stream.empty()
                : Stream.concat(Stream.of(annex.title()), paragraphs(annex.paragraphs()));
    }

    private static Stream<String> paragraphs(List<NumberedParagraph> paragraphs) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.exemption() != null)
                .map(NumberedParagraph::markdown);
    }

    private static Stream<String> details(List<Block.Detail> details) {
        return details.stream().map(Block.Detail::text);
    }
}
