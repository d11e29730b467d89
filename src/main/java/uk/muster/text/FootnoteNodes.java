package uk.muster.text;

import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Renders of a note its number alone; its words stand elsewhere. */
final class FootnoteNodes implements NodeRenderer {

    private final HtmlNodeRendererContext context;

    FootnoteNodes(HtmlNodeRendererContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Footnote.class);
    }

    @Override
    public void render(Node node) {
        Footnote note = (Footnote) node;
        if (note.followsAnother()) {
            raised(Noted.COMMA);
        }
        raised(String.valueOf(note.number()));
    }

    private void raised(String words) {
        context.getWriter().tag("sup");
        context.getWriter().text(words);
        context.getWriter().tag("/sup");
    }
}
