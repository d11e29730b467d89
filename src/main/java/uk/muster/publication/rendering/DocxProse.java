package uk.muster.publication.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.muster.chart.Drawing;
import uk.muster.report.NumberedParagraph;
import uk.muster.text.Markdown;
import uk.muster.text.RichText;
import uk.muster.text.RichText.Block;
import uk.muster.text.RichText.Cell;
import uk.muster.text.RichText.Span;

/** Writes what people wrote in Markdown as paragraphs, lists, quotes and tables of Word. */
final class DocxProse {

    private static final int STEP = 397;
    private static final int NARROWEST = 6;
    private static final int WIDEST = 40;

    /** What a number that stands alone is apart from the table or list that it counts. */
    private static final String CLOSE = "40";

    private final DocxWriter writer;
    private final DocxLinks links;
    private final DocxLists lists;
    private final DocxCharts charts;
    private int last;

    DocxProse(DocxWriter writer, DocxLinks links, DocxLists lists, DocxCharts charts) {
        this.writer = writer;
        this.links = links;
        this.lists = lists;
        this.charts = charts;
    }

    /** The paper's numbered paragraph; its style numbers it. What follows its first lines stands below, unnumbered. */
    void numbered(NumberedParagraph paragraph) {
        List<Block> blocks =
                withFirstLine(Markdown.toRichText(paragraph.markdown()).blocks());
        led(
                blocks,
                first -> numbered(paragraph.number(), first, blocks.size() > (first.isEmpty() ? 0 : 1)),
                DocxPlace.PAPER);
    }

    /** A numbered sentence that leads to what is written next. */
    void lead(int number, String sentence) {
        numbered(number, List.of(Span.plain(sentence)), true);
    }

    private void numbered(int number, List<Span> words, boolean leads) {
        boolean skips = last > 0 && number != last + 1;
        last = number;
        writer.paragraph(
                "NumberedParagraph",
                () -> {
                    if (leads) {
                        writer.element("w:keepNext", () -> {});
                    }
                    if (skips) {
                        writer.element("w:numPr", () -> {
                            writer.value("w:ilvl", "0");
                            writer.value("w:numId", String.valueOf(lists.skippingTo(number)));
                        });
                    }
                    if (words.isEmpty() && leads) {
                        writer.element("w:spacing", () -> writer.attribute("w:after", CLOSE));
                    }
                    if (!words.isEmpty() && !words.getFirst().picture().isEmpty()) {
                        writer.value("w:textAlignment", "top");
                    }
                },
                () -> writer.bookmark(
                        NumberedParagraph.anchor(number), () -> links.write(words, DocxPlace.PAPER.width())));
    }

    /** The caption of a chart that comes first is the line that goes beside the number. */
    private static List<Block> withFirstLine(List<Block> blocks) {
        if (blocks.isEmpty() || !(blocks.getFirst() instanceof RichText.Chart chart)) {
            return blocks;
        }
        List<Span> caption = chart.caption().stream().map(Span::inBold).toList();
        Block rest = new RichText.Chart(List.of(), chart.reading(), chart.table());
        return Stream.concat(
                        Stream.of(new RichText.Paragraph(caption), rest),
                        blocks.stream().skip(1))
                .toList();
    }

    void write(String markdown, DocxPlace place) {
        write(Markdown.toRichText(markdown).blocks(), place);
    }

    private void write(List<Block> blocks, DocxPlace place) {
        blocks.forEach(block -> write(block, place));
    }

    private void write(Block block, DocxPlace place) {
        switch (block) {
            case RichText.Paragraph paragraph -> paragraph(place, () -> links.write(paragraph.spans(), place.width()));
            case RichText.Quote quote -> write(quote.blocks(), place.within("Quote", STEP));
            case RichText.Listing list -> list(list, place);
            case RichText.Code code -> paragraph(place.within("Code", 0), () -> writer.words(code.lines()));
            case RichText.Rule _ -> paragraph(place.within("Rule", 0), () -> {});
            case RichText.Table table -> table(table, place);
            case RichText.Chart chart -> chart(chart, place);
        }
    }

    /** Blocks the first of which may be words that go beside a number or bullet; else that stands alone. */
    private void led(List<Block> blocks, Consumer<List<Span>> lead, DocxPlace place) {
        if (!blocks.isEmpty() && blocks.getFirst() instanceof RichText.Paragraph first) {
            lead.accept(first.spans());
            write(blocks.subList(1, blocks.size()), place);
        } else {
            lead.accept(List.of());
            write(blocks, place);
        }
    }

    private void paragraph(DocxPlace place, Runnable content) {
        writer.paragraph(
                place.style(),
                () -> {
                    if (place.depth() > 0) {
                        writer.indent(place.left(), 0);
                    }
                },
                content);
    }

    private void list(RichText.Listing list, DocxPlace place) {
        int level = DocxLists.level(place.depth());
        int numbering = lists.of(list.start(), level);
        DocxPlace inner = place.within(place.style(), STEP);
        list.items().forEach(item -> led(item, first -> item(first, numbering, level, inner), inner));
    }

    private void item(List<Span> words, int numbering, int level, DocxPlace place) {
        writer.paragraph(
                place.list(),
                () -> {
                    writer.element("w:numPr", () -> {
                        writer.value("w:ilvl", String.valueOf(level));
                        writer.value("w:numId", String.valueOf(numbering));
                    });
                    writer.indent(place.left(), STEP);
                },
                () -> links.write(words, place.width()));
    }

    /** The caption's style keeps it with what stands below it. */
    private void chart(RichText.Chart chart, DocxPlace place) {
        if (!chart.caption().isEmpty()) {
            paragraph(place.within("Caption", 0), () -> links.write(chart.caption(), place.width()));
        }
        List<Drawing> drawings = chart.reading().drawings();
        drawings.forEach(drawing -> drawing(drawing, drawing == drawings.getLast(), place));
        if (!chart.reading().summary().isEmpty()) {
            paragraph(place, () -> writer.words(chart.reading().summary()));
        }
        table(chart.table(), place);
    }

    /** @param leads to what it shows, on the same sheet; between the drawings of a long chart pages can break */
    private void drawing(Drawing drawing, boolean leads, DocxPlace place) {
        writer.paragraph(
                place.style(),
                () -> {
                    if (leads) {
                        writer.element("w:keepNext", () -> {});
                    }
                },
                () -> charts.write(drawing, place.width()));
    }

    private void table(RichText.Table table, DocxPlace place) {
        String alternative = "Table: "
                + table.head().stream()
                        .flatMap(cell -> cell.spans().stream())
                        .map(Span::words)
                        .collect(Collectors.joining(" "));
        List<Integer> widths = widths(table, place.width());
        DocxTable.write(writer, place, alternative, widths, rows -> {
            rows.head(cells(table.head(), widths));
            table.rows().forEach(row -> rows.row(cells(row, widths)));
        });
    }

    private List<Runnable> cells(List<Cell> cells, List<Integer> widths) {
        return IntStream.range(0, cells.size())
                .<Runnable>mapToObj(column -> () -> cell(
                        cells.get(column), DocxPlace.cell(widths.get(column)).width()))
                .toList();
    }

    private void cell(Cell cell, int width) {
        writer.paragraph(
                "TableText",
                () -> {
                    if (cell.alignment() != RichText.Alignment.LEFT) {
                        writer.value("w:jc", cell.alignment() == RichText.Alignment.RIGHT ? "right" : "center");
                    }
                },
                () -> links.write(cell.spans(), width));
    }

    /** Shares the width by the longest words of each column, within reason. */
    private static List<Integer> widths(RichText.Table table, int width) {
        List<Integer> shares = new ArrayList<>();
        for (int column = 0; column < table.head().size(); column++) {
            int index = column;
            int longest = Stream.concat(Stream.of(table.head()), table.rows().stream())
                    .mapToInt(row -> row.get(index).length())
                    .max()
                    .orElse(0);
            shares.add(Math.clamp(longest, NARROWEST, WIDEST));
        }
        int all = shares.stream().mapToInt(Integer::intValue).sum();
        return IntStream.range(0, shares.size())
                .mapToObj(column -> width * shares.get(column) / all)
                .toList();
    }
}
