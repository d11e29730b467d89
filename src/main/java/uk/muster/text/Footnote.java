package uk.muster.text;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * A note written where its number is to stand, {@code ^[like this]}: it moves with its paragraph, which is split and
 * merged by itself. Its words are its children. Decision 0206.
 */
final class Footnote extends CustomNode {

    static final char MARKER = '^';

    private int number;

    private Footnote() {}

    /** From 1 in each text. */
    int number() {
        return number;
    }

    /** What the parser asks about brackets: with the marker before them they hold a note. */
    static LinkResult foundAt(LinkInfo brackets, Scanner scanner, InlineParserContext context) {
        boolean marked = brackets.marker() != null
                && brackets.marker().getLiteral().equals(String.valueOf(MARKER))
                && !brackets.text().isBlank();
        return marked
                ? LinkResult.wrapTextIn(new Footnote(), brackets.afterTextBracket())
                        .includeMarker()
                : LinkResult.none();
    }

    /** Counts a text's notes. One in a link, in a picture's words or in another note moves behind these. */
    static Node counted(Node document) {
        for (Footnote note : in(document).reversed()) {
            Node around = outermostAround(note);
            if (around != null) {
                around.insertAfter(note);
            }
        }
        int count = 0;
        for (Footnote note : in(document)) {
            note.number = ++count;
        }
        return document;
    }

    private static @Nullable Node outermostAround(Footnote note) {
        Node outermost = null;
        for (Node node = note.getParent(); node != null; node = node.getParent()) {
            if (node instanceof Link || node instanceof Image || node instanceof Footnote) {
                outermost = node;
            }
        }
        return outermost;
    }

    /** Whether nothing stands between its number and that of the note before it. */
    boolean followsAnother() {
        Node before = this;
        while (before.getPrevious() == null) {
            before = before.getParent();
            if (before == null || before instanceof Block || before instanceof TableCell) {
                return false;
            }
        }
        before = before.getPrevious();
        while (!(before instanceof Footnote) && before.getLastChild() != null) {
            before = before.getLastChild();
        }
        return before instanceof Footnote;
    }

    /** All notes of a text in reading order. */
    static List<Footnote> in(Node document) {
        List<Footnote> notes = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                if (node instanceof Footnote note) {
                    notes.add(note);
                }
                visitChildren(node);
            }
        });
        return notes;
    }
}
