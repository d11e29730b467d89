package uk.muster.publication.rendering;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** A table of a Word document: its head is repeated on every page, its columns have widths, its purpose is told. */
final class DocxTable {

    private final DocxWriter writer;
    private final List<Integer> widths;

    private DocxTable(DocxWriter writer, List<Integer> widths) {
        this.writer = writer;
        this.widths = widths;
    }

    /**
     * Writes a table and the paragraph of no height behind it, without which Word joins two tables.
     *
     * @param alternative what a reader who does not see it is told it is
     */
    static void write(
            DocxWriter writer, DocxPlace place, String alternative, List<Integer> widths, Consumer<DocxTable> rows) {
        writer.element("w:tbl", () -> {
            writer.element("w:tblPr", () -> properties(writer, place, alternative, widths));
            writer.element(
                    "w:tblGrid",
                    () -> widths.forEach(width ->
                            writer.element("w:gridCol", () -> writer.attribute("w:w", String.valueOf(width)))));
            rows.accept(new DocxTable(writer, widths));
        });
        writer.paragraph("TableEnd", () -> {});
    }

    private static void properties(DocxWriter writer, DocxPlace place, String alternative, List<Integer> widths) {
        writer.value("w:tblStyle", "PaperTable");
        length(writer, "w:tblW", widths.stream().mapToInt(Integer::intValue).sum());
        length(writer, "w:tblInd", place.left());
        writer.element("w:tblLayout", () -> writer.attribute("w:type", "fixed"));
        writer.element("w:tblLook", () -> {
            writer.attribute("w:val", "0620");
            writer.attribute("w:firstRow", "1");
            writer.attribute("w:noHBand", "1");
            writer.attribute("w:noVBand", "1");
        });
        writer.value("w:tblCaption", alternative);
    }

    void head(List<Runnable> cells) {
        row(
                () -> writer.element("w:trPr", () -> {
                    writer.element("w:cantSplit", () -> {});
                    writer.element("w:tblHeader", () -> {});
                }),
                cells);
    }

    void row(List<Runnable> cells) {
        row(() -> {}, cells);
    }

    /** One that stands on one page, if a page has room for it. */
    void wholeRow(List<Runnable> cells) {
        row(() -> writer.element("w:trPr", () -> writer.element("w:cantSplit", () -> {})), cells);
    }

    private void row(Runnable properties, List<Runnable> cells) {
        writer.element("w:tr", () -> {
            properties.run();
            IntStream.range(0, cells.size())
                    .forEach(column -> writer.element("w:tc", () -> {
                        writer.element("w:tcPr", () -> length(writer, "w:tcW", widths.get(column)));
                        writer.cell(cells.get(column));
                    }));
        });
    }

    private static void length(DocxWriter writer, String name, int length) {
        writer.element(name, () -> {
            writer.attribute("w:w", String.valueOf(length));
            writer.attribute("w:type", "dxa");
        });
    }
}
