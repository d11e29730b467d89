package uk.muster.text;

import java.util.List;
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

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .nodeRendererFactory(PaperNodes::new)
            .attributeProviderFactory(context -> PaperNodes::alignByClass)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build();

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

    /** Hundreds of screens show a changed paragraph at once, and a paper most of its paragraphs again. */
    private static final ConcurrentLruCache<String, String> RENDERED = new ConcurrentLruCache<>(500, Markdown::render);

    private Markdown() {}

    /**
     * Safe HTML: user text is hostile until sanitised. Raw HTML stays as the characters that were typed, headings become
     * bold paragraphs (the paper's outline is not the writer's to change) and of images only their words remain. A table
     * below a line "Chart: …" is drawn, decision 0201.
     */
    public static String toHtml(String markdown) {
        return RENDERED.get(markdown);
    }

    private static String render(String markdown) {
        StringBuilder html = new StringBuilder();
        Node document = PARSER.parse(markdown);
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            html.append(block instanceof ChartBlock chart ? chart.html(Markdown::safe) : safe(block));
        }
        return html.toString();
    }

    private static String safe(Node part) {
        return SANITISER.sanitize(RENDERER.render(part));
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
