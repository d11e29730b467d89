package uk.muster.text;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Gathers the words of a Markdown document, a line a block or table row. */
final class PlainText extends AbstractVisitor {

    private final StringBuilder words = new StringBuilder();

    @Override
    public String toString() {
        return words.toString().strip();
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        words.append(html.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        words.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        words.append('\n');
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
    public void visit(HtmlBlock html) {
        words.append(html.getLiteral());
        endLine();
    }

    @Override
    public void visit(FencedCodeBlock code) {
        words.append(code.getLiteral());
        endLine();
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        words.append(code.getLiteral());
        endLine();
    }

    @Override
    public void visit(CustomNode node) {
        visitChildren(node);
        if (node instanceof TableRow) {
            endLine();
        } else if (node instanceof TableCell && node.getNext() != null) {
            words.append(' ');
        }
    }

    private void endLine() {
        if (!words.isEmpty() && words.charAt(words.length() - 1) != '\n') {
            words.append('\n');
        }
    }
}
