package uk.muster.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Writes tidied HTML as Markdown, block by block; what is inside a line is for {@link InlineMarkdown}. */
final class MarkdownWriter {

    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6, .MsoTitle, .MsoSubtitle";

    private final List<Block> blocks = new ArrayList<>();
    private final List<Node> line = new ArrayList<>();

    private MarkdownWriter() {}

    /** One finished block and whether it is a list, and which. */
    private record Block(String text, Kind kind) {}

    private enum Kind {
        PARAGRAPH,
        BULLETS,
        NUMBERS,
        OTHER_BULLETS,
        OTHER_NUMBERS;

        boolean isList() {
            return this != PARAGRAPH;
        }
    }

    static String write(Element body) {
        return blocksIn(body).stream().map(Block::text).collect(Collectors.joining("\n\n"));
    }

    private static List<Block> blocksIn(Element parent) {
        var writer = new MarkdownWriter();
        writer.take(parent);
        writer.endLine();
        return writer.blocks;
    }

    private void take(Element parent) {
        for (Node child : parent.childNodes()) {
            if (child instanceof Element element && holdsBlocks(element)) {
                endLine();
                takeBlock(element);
                endLine();
            } else {
                line.add(child);
            }
        }
    }

    private static boolean holdsBlocks(Element element) {
        return element.isBlock() || element.getAllElements().stream().anyMatch(Element::isBlock);
    }

    private void takeBlock(Element block) {
        if (block.is(HEADINGS)) {
            add(InlineMarkdown.bold(block.childNodes()), Kind.PARAGRAPH);
            return;
        }
        switch (block.normalName()) {
            case "ul", "ol" -> takeList(block);
            case "table" -> takeTable(block);
            case "blockquote" -> add(quoted(blocksIn(block)), Kind.PARAGRAPH);
            default -> take(block);
        }
    }

    private void takeList(Element list) {
        Kind kind = kindOf(list);
        int number =
                list.nameIs("ol") && list.attr("start").matches("\\d{1,6}") ? Integer.parseInt(list.attr("start")) : 1;
        List<String> items = new ArrayList<>();
        for (Element item : list.children()) {
            List<Block> content = blocksIn(item);
            if (!content.isEmpty()) {
                items.add(item(marker(kind, number++), content));
            }
        }
        add(String.join("\n", items), kind);
    }

    /** Two lists that follow each other would run into one unless their markers differ. */
    private Kind kindOf(Element list) {
        Kind before = blocks.isEmpty() ? Kind.PARAGRAPH : blocks.getLast().kind();
        if (list.nameIs("ol")) {
            return before == Kind.NUMBERS ? Kind.OTHER_NUMBERS : Kind.NUMBERS;
        }
        return before == Kind.BULLETS ? Kind.OTHER_BULLETS : Kind.BULLETS;
    }

    private static String marker(Kind kind, int number) {
        return switch (kind) {
            case NUMBERS -> number + ". ";
            case OTHER_NUMBERS -> number + ") ";
            case OTHER_BULLETS -> "* ";
            default -> "- ";
        };
    }

    private static String item(String marker, List<Block> content) {
        var text = new StringBuilder(content.getFirst().text());
        for (Block block : content.subList(1, content.size())) {
            text.append(block.kind().isList() ? "\n" : "\n\n").append(block.text());
        }
        return marker + text.toString().replaceAll("\n(?=[^\n])", "\n" + " ".repeat(marker.length()));
    }

    private static String quoted(List<Block> content) {
        String text = content.stream().map(Block::text).collect(Collectors.joining("\n\n"));
        return text.isEmpty() ? "" : text.replaceAll("(?m)^(?=.)", "> ").replaceAll("(?m)^$", ">");
    }

    private void takeTable(Element table) {
        boolean forLayout = table.select("table").size() > 1 || HtmlTable.columns(table) < 2;
        if (forLayout) {
            table.select("caption, td, th").stream()
                    .filter(cell -> cell.closest("table") == table)
                    .forEach(cell -> blocks.addAll(blocksIn(cell)));
        } else {
            add(HtmlTable.toMarkdown(table), Kind.PARAGRAPH);
        }
    }

    private void endLine() {
        add(InlineMarkdown.line(line), Kind.PARAGRAPH);
        line.clear();
    }

    private void add(String text, Kind kind) {
        if (!text.isEmpty()) {
            blocks.add(new Block(text, kind));
        }
    }
}
