package uk.muster.text;

import java.util.List;
import java.util.function.Function;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.springframework.util.ConcurrentLruCache;

/** Markdown as people write it in updates and papers, and the only HTML that is ever made of it. */
public final class Markdown {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .maxOpenBlockParsers(20)
            .maxInlineNesting(50)
            .postProcessor(ChartBlock::foundIn)
            .build();

    private static final HtmlRenderer RENDERER = renderer(HtmlRenderer.builder());

    private static final HtmlRenderer ILLUSTRATING =
            renderer(HtmlRenderer.builder().nodeRendererFactory(PictureNodes::new));

    private static final PolicyFactory SANITISER = new HtmlPolicyBuilder()
            .allowElements("p", "br", "hr", "strong", "em", "code", "pre", "blockquote", "ul", "ol", "li", "a")
            .allowElements("table", "thead", "tbody", "tr", "th", "td")
            .allowAttributes("href")
            .matching((element, attribute, address) -> address.isBlank() ? null : address)
            .onElements("a")
            .allowUrlProtocols("https", "http", "mailto")
            .requireRelsOnLinks("noopener", "noreferrer")
            .allowAttributes("start")
            .onElements("ol")
            .allowAttributes("class")
            .matching(false, PaperNodes.ALIGNMENTS)
            .onElements("th", "td")
            .toFactory();

    private static final PolicyFactory ILLUSTRATED_SANITISER = SANITISER.and(PictureMarkdown.SANITISER);

    /** Hundreds of screens show a changed paragraph at once, and a paper most of its paragraphs again. */
    private static final ConcurrentLruCache<String, String> RENDERED = new ConcurrentLruCache<>(500, Markdown::render);

    private static final ConcurrentLruCache<String, String> ILLUSTRATED =
            new ConcurrentLruCache<>(100, Markdown::illustrate);

    private Markdown() {}

    /** @param special with what renders a node otherwise than all others do: the first one that knows a node has it */
    private static HtmlRenderer renderer(HtmlRenderer.Builder special) {
        return special.extensions(EXTENSIONS)
                .nodeRendererFactory(PaperNodes::new)
                .attributeProviderFactory(context -> PaperNodes::alignByClass)
                .escapeHtml(true)
                .sanitizeUrls(true)
                .build();
    }

    static Node parse(String markdown) {
        return PARSER.parse(markdown);
    }

    /**
     * Safe HTML: user text is hostile until sanitised. Raw HTML stays as the characters that were typed, headings become
     * bold paragraphs (the paper's outline is not the writer's to change) and of images only their words remain. A table
     * below a line "Chart: …" is drawn, decision 0201.
     */
    public static String toHtml(String markdown) {
        return RENDERED.get(markdown);
    }

    /**
     * The same with its pictures.
     *
     * @param pictures the address below which they lie; empty where only their words are to be shown
     */
    public static String toHtml(String markdown, String pictures) {
        return !pictures.isEmpty() && markdown.contains(PictureMarkdown.SCHEME)
                ? ILLUSTRATED.get(markdown).replace("src=\"" + PictureMarkdown.SCHEME, "src=\"" + pictures)
                : toHtml(markdown);
    }

    private static String render(String markdown) {
        return render(markdown, part -> SANITISER.sanitize(RENDERER.render(part)));
    }

    private static String illustrate(String markdown) {
        return render(markdown, part -> ILLUSTRATED_SANITISER.sanitize(ILLUSTRATING.render(part)));
    }

    /** @param safe makes safe HTML of a block, which a drawing is not made of */
    private static String render(String markdown, Function<Node, String> safe) {
        StringBuilder html = new StringBuilder();
        for (Node block = parse(markdown).getFirstChild(); block != null; block = block.getNext()) {
            html.append(block instanceof ChartBlock chart ? chart.html(safe) : safe.apply(block));
        }
        return html.toString();
    }

    /** The words alone, a line a block, for lists, likeness and search. */
    public static String toPlainText(String markdown) {
        PlainText words = new PlainText();
        PARSER.parse(markdown).accept(words);
        return words.toString();
    }

    /** The words block by block, with what each block is. */
    public static Prose toProse(String markdown) {
        ProseReader reader = new ProseReader();
        PARSER.parse(markdown).accept(reader);
        return reader.prose();
    }

    /** The blocks and styled words, for renderers that have no use for HTML. */
    public static RichText toRichText(String markdown) {
        RichTextReader reader = new RichTextReader();
        PARSER.parse(markdown).accept(reader);
        return reader.richText();
    }
}
