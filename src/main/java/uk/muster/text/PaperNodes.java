package uk.muster.text;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Renders what a paper shows otherwise than Markdown does: headings, images and the alignment of cells. */
final class PaperNodes implements NodeRenderer {

    /** Classes of right-aligned and centred cells; the attribute {@code align} is obsolete HTML. */
    static final Set<String> ALIGNMENTS = Set.of("align-left", "align-center", "align-right");

    private final HtmlNodeRendererContext context;

    PaperNodes(HtmlNodeRendererContext context) {
        this.context = context;
    }

    static void alignByClass(Node node, String tag, Map<String, String> attributes) {
        String align = attributes.remove("align");
        if (align != null) {
            attributes.put("class", "align-" + align);
        }
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Heading.class, Image.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Heading) {
            var html = context.getWriter();
            html.tag("p");
            html.tag("strong");
            renderChildren(node);
            html.tag("/strong");
            html.tag("/p");
            html.line();
        } else {
            renderChildren(node);
        }
    }

    private void renderChildren(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }
}
