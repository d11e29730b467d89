package uk.muster.text;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.ThematicBreak;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.UrlSanitizer;
import org.jspecify.annotations.Nullable;
import uk.muster.text.RichText.Alignment;
import uk.muster.text.RichText.Block;
import uk.muster.text.RichText.Cell;
import uk.muster.text.RichText.Chart;
import uk.muster.text.RichText.Listing;
import uk.muster.text.RichText.Quote;
import uk.muster.text.RichText.Rule;
import uk.muster.text.RichText.Span;
import uk.muster.text.RichText.Table;

/** Takes a Markdown document apart into {@link RichText}, with the same meaning that its HTML has. */
final class RichTextReader extends WordsVisitor {

    private static final UrlSanitizer SAFE = new DefaultUrlSanitizer(List.of("https", "http", "mailto"));
    private static final Span PLAIN = Span.plain("");

    private List<Block> blocks = new ArrayList<>();
    private List<Span> spans = new ArrayList<>();
    private Span style = PLAIN;

    RichText richText() {
        return new RichText(blocks);
    }

    @Override
    void say(String words) {
        say(words, false);
    }

    @Override
    void code(String lines) {
        blocks.add(new RichText.Code(lines.stripTrailing()));
    }

    @Override
    void html(String lines) {
        blocks.add(
                new RichText.Paragraph(List.of(styled(lines.replace('\n', ' ').strip(), false))));
    }

    @Override
    public void visit(Code code) {
        say(code.getLiteral(), true);
    }

    @Override
    public void visit(StrongEmphasis strong) {
        inStyle(new Span("", true, style.italic(), false, style.address()), strong);
    }

    @Override
    public void visit(Emphasis emphasis) {
        inStyle(new Span("", style.bold(), true, false, style.address()), emphasis);
    }

    @Override
    public void visit(Link link) {
        String address = SAFE.sanitizeLinkUrl(link.getDestination());
        inStyle(new Span("", style.bold(), style.italic(), false, address), link);
    }

    @Override
    public void visit(Image image) {
        PictureMarkdown.nameOf(image)
                .ifPresentOrElse(
                        name -> spans.add(
                                new Span(PictureMarkdown.wordsOf(image), false, false, false, style.address(), name)),
                        () -> visitChildren(image));
    }

    @Override
    public void visit(Paragraph paragraph) {
        blocks.add(new RichText.Paragraph(spansOf(paragraph)));
    }

    @Override
    public void visit(Heading heading) {
        Span around = style;
        style = new Span("", true, false, false, "");
        blocks.add(new RichText.Paragraph(spansOf(heading)));
        style = around;
    }

    @Override
    public void visit(BlockQuote quote) {
        blocks.add(new Quote(blocksOf(quote)));
    }

    @Override
    public void visit(BulletList list) {
        blocks.add(new Listing(null, itemsOf(list)));
    }

    @Override
    public void visit(OrderedList list) {
        blocks.add(new Listing(list.getMarkerStartNumber(), itemsOf(list)));
    }

    @Override
    public void visit(ThematicBreak line) {
        blocks.add(new Rule());
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof Footnote note) {
            Span around = style;
            style = PLAIN;
            spans.add(Span.noting(spansOf(note)));
            style = around;
        } else {
            visitChildren(node);
        }
    }

    @Override
    public void visit(CustomBlock block) {
        switch (block) {
            case ChartBlock chart ->
                blocks.add(new Chart(spansOf(chart.caption()), chart.read(), tableOf(chart.table())));
            case TableBlock table -> blocks.add(tableOf(table));
            default -> visitChildren(block);
        }
    }

    private Table tableOf(TableBlock table) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Node part : childrenOf(table)) {
            childrenOf(part).stream()
                    .filter(TableRow.class::isInstance)
                    .map(this::cellsOf)
                    .forEach(rows::add);
        }
        return new Table(rows.removeFirst(), rows);
    }

    private void say(String words, boolean code) {
        if (!words.isEmpty()) {
            spans.add(styled(words, code));
        }
    }

    private Span styled(String words, boolean code) {
        return new Span(words, style.bold(), style.italic(), code, style.address());
    }

    private void inStyle(Span inner, Node parent) {
        Span around = style;
        style = inner;
        visitChildren(parent);
        style = around;
    }

    private List<Span> spansOf(Node parent) {
        return spansOf(childrenOf(parent));
    }

    private List<Span> spansOf(List<Node> parts) {
        List<Span> around = spans;
        spans = new ArrayList<>();
        parts.forEach(part -> part.accept(this));
        List<Span> found = spans;
        spans = around;
        return found;
    }

    private List<Block> blocksOf(Node parent) {
        List<Block> around = blocks;
        blocks = new ArrayList<>();
        visitChildren(parent);
        List<Block> found = blocks;
        blocks = around;
        return found;
    }

    private List<List<Block>> itemsOf(Node list) {
        return childrenOf(list).stream().map(this::blocksOf).toList();
    }

    private List<Cell> cellsOf(Node row) {
        return childrenOf(row).stream()
                .map(TableCell.class::cast)
                .map(cell -> new Cell(alignment(cell.getAlignment()), spansOf(cell)))
                .toList();
    }

    private static Alignment alignment(TableCell.@Nullable Alignment alignment) {
        return switch (alignment) {
            case RIGHT -> Alignment.RIGHT;
            case CENTER -> Alignment.CENTRE;
            case null, default -> Alignment.LEFT;
        };
    }

    private static List<Node> childrenOf(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }
}
