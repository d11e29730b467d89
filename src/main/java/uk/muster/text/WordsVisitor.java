package uk.muster.text;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Walks through a Markdown document and hears its words: raw HTML is the characters that were typed, as in a paper. */
abstract class WordsVisitor extends AbstractVisitor {

    /** Words inside a block; a line break is the character {@code \n}. */
    abstract void say(String words);

    /** A block of code, its lines as they stand. */
    abstract void code(String lines);

    /** A block of raw HTML. */
    abstract void html(String lines);

    @Override
    public void visit(Text text) {
        say(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        say(code.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        say(html.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        say(" ");
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        say("\n");
    }

    @Override
    public void visit(HtmlBlock html) {
        html(html.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock code) {
        code(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        code(code.getLiteral());
    }
}
