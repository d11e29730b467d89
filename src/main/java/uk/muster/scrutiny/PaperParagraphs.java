package uk.muster.scrutiny;

import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.muster.report.Block;
import uk.muster.report.NumberedParagraph;
import uk.muster.report.ReportDocument;
import uk.muster.report.Section;

/** The numbered paragraphs of a paper and their words; of a table, the words that lead it in. */
final class PaperParagraphs {

    private PaperParagraphs() {}

    static SequencedMap<Integer, String> of(ReportDocument document) {
        SequencedMap<Integer, String> words = new TreeMap<>();
        sections(document)
                .flatMap(section -> section.paragraphs().stream())
                .forEach(paragraph -> put(words, paragraph));
        document.deliverables().flatMap(part -> part.blocks().stream()).forEach(block -> {
            switch (block) {
                case Block.Text text -> text.paragraphs().forEach(paragraph -> put(words, paragraph));
                case Block.Table table -> words.put(table.number(), table.lead());
                case Block.Note _ -> {}
            }
        });
        document.annexes().stream()
                .flatMap(annex -> annex.paragraphs().stream())
                .forEach(paragraph -> put(words, paragraph));
        return words;
    }

    /** What the report's editor wrote, wherever it stands. */
    private static Stream<Section> sections(ReportDocument document) {
        return Stream.of(
                        document.front().stream(),
                        document.objectives().stream().flatMap(objective -> objective.lead().stream()),
                        document.deliverables().flatMap(part -> part.lead().stream()))
                .flatMap(sections -> sections);
    }

    /** The words of one paragraph; of a table, what leads it in and what the area's units gave. */
    static String of(ReportDocument document, int number, String areaCode) {
        return document.deliverables()
                .flatMap(part -> part.from(areaCode).stream())
                .flatMap(part -> part.blocks().stream())
                .filter(block -> block instanceof Block.Table table && table.number() == number)
                .map(block -> words((Block.Table) block))
                .findFirst()
                .orElseGet(() -> of(document).getOrDefault(number, ""));
    }

    private static String words(Block.Table table) {
        return Stream.concat(
                        Stream.of(table.lead()),
                        table.rows().stream().map(row -> "**" + row.by().name() + "**\n\n" + row.markdown()))
                .collect(Collectors.joining("\n\n"));
    }

    private static void put(SequencedMap<Integer, String> words, NumberedParagraph paragraph) {
        words.put(paragraph.number(), paragraph.markdown());
    }
}
