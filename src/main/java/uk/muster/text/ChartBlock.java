package uk.muster.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import uk.muster.chart.ChartReading;
import uk.muster.chart.ChartTable;

/**
 * A table to be drawn, with the line "Chart: what it shows" above it; both are its children. What knows no charts reads
 * a paragraph and a table. Decision 0201.
 */
final class ChartBlock extends CustomBlock {

    private static final Pattern MARKED = Pattern.compile("(?is)(chart:\\s*)(.*)");

    private final Paragraph caption;
    private final TableBlock table;

    private ChartBlock(Paragraph caption, TableBlock table) {
        this.caption = caption;
        this.table = table;
    }

    /** Finds the charts among a document's blocks; inside lists and quotes there are none. */
    static Node foundIn(Node document) {
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            if (block instanceof Paragraph caption
                    && block.getNext() instanceof TableBlock table
                    && block.getFirstChild() instanceof Text words) {
                Matcher marked = MARKED.matcher(words.getLiteral());
                if (marked.matches()) {
                    words.setLiteral(marked.group(1));
                    words.insertAfter(new Text(marked.group(2)));
                    ChartBlock chart = new ChartBlock(caption, table);
                    caption.insertBefore(chart);
                    chart.appendChild(caption);
                    chart.appendChild(table);
                    block = chart;
                }
            }
        }
        return document;
    }

    /** The caption's words and their styles, without what marks it as one. */
    List<Node> caption() {
        return childrenOf(caption).stream().skip(1).toList();
    }

    TableBlock table() {
        return table;
    }

    ChartReading read() {
        List<List<String>> rows = childrenOf(table).stream()
                .flatMap(part -> childrenOf(part).stream())
                .filter(TableRow.class::isInstance)
                .map(row -> childrenOf(row).stream()
                        .map(cell -> words(childrenOf(cell)))
                        .toList())
                .collect(Collectors.toCollection(ArrayList::new));
        return new ChartTable(words(caption()), rows.removeFirst(), rows).read();
    }

    /**
     * Its HTML: the drawing, made of numbers and escaped names, between the writer's words, which are made safe.
     *
     * @param safe the safe HTML of a part
     */
    String html(Function<Node, String> safe) {
        StringBuilder html = new StringBuilder("<figure class=\"chart\">\n<figcaption>");
        caption().forEach(words -> html.append(safe.apply(words)));
        html.append("</figcaption>\n");
        ChartReading reading = read();
        reading.drawings().forEach(drawing -> html.append(drawing.svg()).append('\n'));
        if (!reading.summary().isEmpty()) {
            html.append("<p class=\"chart__summary\">");
            html.append(safe.apply(new Text(reading.summary()))).append("</p>\n");
        }
        return html.append(safe.apply(table)).append("</figure>\n").toString();
    }

    private static String words(List<Node> parts) {
        PlainText words = new PlainText();
        parts.forEach(part -> part.accept(words));
        return words.toString();
    }

    private static List<Node> childrenOf(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }
}
