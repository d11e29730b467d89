package uk.muster.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/**
 * A table of data as Markdown: the first row is its head, cells that span are followed by empty ones, columns of figures
 * are set to the right.
 */
final class HtmlTable {

    private static final int MOST_COLUMNS = 40;
    private static final Pattern FIGURE = Pattern.compile("[-–+£$€(]*\\d[\\d.,/: ]*[%)]?|[-–]|n/a|");

    private HtmlTable() {}

    /** The number of columns, from the widest row. */
    static int columns(Element table) {
        return table.select("tr").stream().mapToInt(HtmlTable::width).max().orElse(0);
    }

    static String toMarkdown(Element table) {
        int columns = columns(table);
        List<List<String>> rows = table.select("tr").stream()
                .map(row -> cells(row, columns))
                .filter(row -> !row.stream().allMatch(String::isEmpty))
                .collect(Collectors.toCollection(ArrayList::new));
        if (rows.isEmpty()) {
            return "";
        }
        List<List<String>> body = rows.subList(1, rows.size());
        String rule = IntStream.range(0, columns)
                .mapToObj(column -> isFigures(body, column) ? "---:" : "---")
                .collect(Collectors.joining(" | ", "| ", " |"));
        List<String> lines = new ArrayList<>(rows.stream().map(HtmlTable::line).toList());
        lines.add(1, rule);
        return String.join("\n", lines);
    }

    private static int width(Element row) {
        return Math.min(
                MOST_COLUMNS,
                row.select("> td, > th").stream().mapToInt(HtmlTable::span).sum());
    }

    private static int span(Element cell) {
        String span = cell.attr("colspan");
        return span.matches("\\d{1,3}") ? Math.max(1, Integer.parseInt(span)) : 1;
    }

    private static List<String> cells(Element row, int columns) {
        boolean head = row.elementSiblingIndex() == 0;
        List<String> cells = new ArrayList<>();
        for (Element cell : row.select("> td, > th")) {
            cells.add(head ? InlineMarkdown.headCell(cell) : InlineMarkdown.cell(cell));
            cells.addAll(Collections.nCopies(span(cell) - 1, ""));
        }
        cells.addAll(Collections.nCopies(Math.max(0, columns - cells.size()), ""));
        return cells.subList(0, columns);
    }

    private static boolean isFigures(List<List<String>> rows, int column) {
        return !rows.isEmpty()
                && rows.stream().allMatch(row -> FIGURE.matcher(row.get(column)).matches())
                && rows.stream().anyMatch(row -> !row.get(column).isEmpty());
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.isEmpty() ? " " : " " + cell + " ")
                .collect(Collectors.joining("|", "|", "|"));
    }
}
