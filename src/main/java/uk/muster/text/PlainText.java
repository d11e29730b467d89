package uk.muster.text;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Paragraph;

/** Gathers the words of a Markdown document, a line a block or table row. */
class PlainText extends WordsVisitor {

    private final StringBuilder words = new StringBuilder();
    private final StringBuilder below = new StringBuilder();

    @Override
    public String toString() {
        return words.toString().strip();
    }

    @Override
    void say(String more) {
        words.append(more);
    }

    @Override
    void code(String lines) {
        words.append(lines);
        endLine();
    }

    @Override
    void html(String lines) {
        words.append(lines);
        endLine();
    }

    @Override
    public void visit(Image image) {
        if (PictureMarkdown.nameOf(image).isPresent()) {
            words.append("[Picture: ").append(PictureMarkdown.wordsOf(image)).append(']');
        } else {
            visitChildren(image);
        }
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        endLine();
    }

    @Override
    public void visit(Heading heading) {
        visitChildren(heading);
        endLine();
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof Footnote note) {
            note(note);
            return;
        }
        visitChildren(node);
        if (node instanceof TableRow) {
            endLine();
        } else if (node instanceof TableCell && node.getNext() != null) {
            words.append(' ');
        }
    }

    /** Keeps the words of a note until the line ends; a chart's names, which are no lines, do without. */
    void note(Footnote note) {
        below.append('[').append(wordsOf(note)).append("]\n");
    }

    static String wordsOf(Footnote note) {
        PlainText own = new PlainText();
        own.visitChildren(note);
        return own.toString();
    }

    private void endLine() {
        if (!words.isEmpty() && words.charAt(words.length() - 1) != '\n') {
            words.append('\n');
        }
        words.append(below);
        below.setLength(0);
    }
}
