package uk.muster.text;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Renders the pictures that are stored here; of those that lie elsewhere only their words remain. */
final class PictureNodes implements NodeRenderer {

    private final HtmlNodeRendererContext context;

    PictureNodes(HtmlNodeRendererContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Image.class);
    }

    @Override
    public void render(Node node) {
        Image image = (Image) node;
        String words = PictureMarkdown.wordsOf(image);
        PictureMarkdown.nameOf(image)
                .ifPresentOrElse(
                        name -> context.getWriter().tag("img", attributes(name, words), true),
                        () -> context.getWriter().text(words));
    }

    /** In an order of their own: the same text gives the same bytes in every run. */
    private static Map<String, String> attributes(String name, String words) {
        return new TreeMap<>(Map.of("src", PictureMarkdown.SCHEME + name, "alt", words));
    }
}
