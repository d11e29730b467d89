package uk.muster.text;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import uk.muster.text.Prose.Block;
import uk.muster.text.Prose.Block.Kind;

/** Takes a Markdown document apart into {@link Prose}. */
final class ProseReader extends WordsVisitor {

    private final List<Block> blocks = new ArrayList<>();
    private final List<Block> below = new ArrayList<>();
    private StringBuilder words = new StringBuilder();

    Prose prose() {
        return new Prose(blocks);
    }

    @Override
    void say(String more) {
        words.append(more);
    }

    @Override
    void code(String lines) {
        add(Kind.CODE, 0, lines);
    }

    @Override
    void html(String lines) {
        add(Kind.PARAGRAPH, 0, lines);
    }

    @Override
    public void visit(Image image) {
        StringBuilder around = words;
        words = new StringBuilder();
        visitChildren(image);
        blocks.add(new Block(Kind.PICTURE, 0, words.toString().strip()));
        words = around;
    }

    @Override
    public void visit(Paragraph paragraph) {
        Kind kind = switch (paragraph.getParent()) {
            case ListItem _ -> Kind.LIST_ITEM;
            case ChartBlock _ -> Kind.NOTE;
            default -> Kind.PARAGRAPH;
        };
        gather(kind, 0, paragraph);
    }

    @Override
    public void visit(Heading heading) {
        gather(Kind.HEADING, heading.getLevel(), heading);
    }

    @Override
    public void visit(CustomNode node) {
        switch (node) {
            case TableCell cell -> gather(Kind.CELL, 0, cell);
            case Footnote note -> below.add(new Block(Kind.NOTE, 0, PlainText.wordsOf(note)));
            default -> visitChildren(node);
        }
    }

    private void gather(Kind kind, int level, Node parent) {
        visitChildren(parent);
        add(kind, level, words.toString());
        words.setLength(0);
        blocks.addAll(below);
        below.clear();
    }

    private void add(Kind kind, int level, String text) {
        if (!text.isBlank()) {
            blocks.add(new Block(kind, level, text.strip()));
        }
    }
}
