package uk.muster.report;

import java.util.List;
import java.util.stream.Stream;
import uk.muster.text.Markdown;
import uk.muster.text.RichText;

/** Finds tables with more columns than a sheet has room for: in the PDF their last words would be lost. Decision 0221. */
final class WideTableCheck implements TextCheck {

    private static final int MOST_COLUMNS = 15;

    @Override
    public Stream<Finding> in(PaperText text) {
        return tables(Markdown.toRichText(text.written()).blocks())
                .map(table -> table.head().size())
                .filter(columns -> columns > MOST_COLUMNS)
                .map(columns -> text.finding(
                        FindingKind.TABLE_TOO_WIDE,
                        "A table has %d columns, and a sheet has room for %d. Make two tables of it, or make its rows"
                                        .formatted(columns, MOST_COLUMNS)
                                + " its columns."));
    }

    private static Stream<RichText.Table> tables(List<RichText.Block> blocks) {
        return blocks.stream().flatMap(block -> switch (block) {
            case RichText.Table table -> Stream.of(table);
            case RichText.Chart chart -> Stream.of(chart.table());
            case RichText.Quote quote -> tables(quote.blocks());
            case RichText.Listing list -> list.items().stream().flatMap(WideTableCheck::tables);
            default -> Stream.empty();
        });
    }
}
