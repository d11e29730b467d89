package uk.muster.publication.rendering;

import java.util.Arrays;
import org.jsoup.nodes.Element;

/** Makes a table ready for the renderer of PDF, which loses words that do not fit a sheet. Decision 0221. */
final class PrintableTable {

    /** Of characters in a head that is shown on every sheet. */
    private static final int MOST_IN_HEAD = 300;

    /** Of characters that fit side by side for sure: in the column of text, and in the cell of a unit's words. */
    private static final int WIDTH = 64;

    private static final int WIDTH_IN_CELL = 38;

    /** Of a picture in a cell, and of the space round words. */
    private static final int PICTURE = 20;

    private static final int PADDING = 2;

    private final Element table;

    private PrintableTable(Element table) {
        this.table = table;
    }

    static void prepare(Element table) {
        new PrintableTable(table).prepare();
    }

    private void prepare() {
        Element head = table.selectFirst("> thead");
        if (head != null) {
            head.select("th:not([scope])").attr("scope", "col");
            if (!canRepeat(head)) {
                head.tagName("tbody");
            }
        }
        if (keepsWords()) {
            table.addClass("print__words");
        }
    }

    /** Another head stands on the first sheet alone, as a row: the renderer fails at one that leaves no room for rows. */
    private static boolean canRepeat(Element head) {
        return head.text().length() <= MOST_IN_HEAD
                && head.selectFirst("img") == null
                && head.nextElementSibling() != null;
    }

    /** Whether no column is too narrow for its longest word. Otherwise words are broken wherever a column ends. */
    private boolean keepsWords() {
        int[] columns = new int
                [table.select("> * > tr").stream()
                        .mapToInt(Element::childrenSize)
                        .max()
                        .orElse(0)];
        for (Element row : table.select("> * > tr")) {
            for (int column = 0; column < row.childrenSize(); column++) {
                columns[column] = Math.max(columns[column], width(row.child(column)));
            }
        }
        boolean inCell = table.parents().is("td");
        return Arrays.stream(columns).sum() <= (inCell ? WIDTH_IN_CELL : WIDTH);
    }

    private static int width(Element cell) {
        int word = Arrays.stream(cell.text().split("[ -]"))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return PADDING + (cell.selectFirst("img") == null ? word : Math.max(word, PICTURE));
    }
}
