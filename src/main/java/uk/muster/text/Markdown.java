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
            .linkMarker(Footnote.MARKER)
            .linkProcessor(Footnote::foundAt)
            .postProcessor(ChartBlock::foundIn)
            .postProcessor(Footnote::counted)
            .build();

    private static final HtmlRenderer RENDERER = renderer(HtmlRenderer.builder());

    private static final HtmlRenderer ILLUSTRATING =
            renderer(HtmlRenderer.builder().nodeRendererFactory(PictureNodes::new));

    private static final PolicyFactory SANITISER = new HtmlPolicyBuilder()
            .allowElements("p", "br", "hr", "strong", "em", "code", "pre", "blockquote", "ul", "ol", "li", "a", "sup")
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
    private static final ConcurrentLruCache<String, Noted> RENDERED = new ConcurrentLruCache<>(500, Markdown::render);

    private static final ConcurrentLruCache<String, Noted> ILLUSTRATED =
            new ConcurrentLruCache<>(100, Markdown::illustrate);

    private Markdown() {}

    /** @param special with what renders a node otherwise than all others do: the first one that knows a node has it */
    private static HtmlRenderer renderer(HtmlRenderer.Builder special) {
        return special.extensions(EXTENSIONS)
                .nodeRendererFactory(PaperNodes::new)
                .nodeRendererFactory(FootnoteNodes::new)
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
     * below a line "Chart: …" is drawn, decision 0201; footnotes stand below the text, decision 0206.
     */
    public static String toHtml(String markdown) {
        return RENDERED.get(markdown).inOne();
    }

    /**
     * The same with its pictures.
     *
     * @param pictures the address below which they lie; empty where only their words are to be shown
     */
    public static String toHtml(String markdown, String pictures) {
        return toNotedHtml(markdown, pictures).inOne();
    }

    /** The same with its footnotes apart, which show no pictures. */
    public static Noted toNotedHtml(String markdown, String pictures) {
        if (pictures.isEmpty() || !markdown.contains(PictureMarkdown.SCHEME)) {
            return RENDERED.get(markdown);
        }
        Noted noted = ILLUSTRATED.get(markdown);
        String shown = noted.body().replace("src=\"" + PictureMarkdown.SCHEME, "src=\"" + pictures);
        return new Noted(shown, noted.notes());
    }

    private static Noted render(String markdown) {
        return render(markdown, Markdown::safe);
    }

    private static Noted illustrate(String markdown) {
        return render(markdown, part -> ILLUSTRATED_SANITISER.sanitize(ILLUSTRATING.render(part)));
    }

    /** @param safe makes safe HTML of a block, which a drawing is not made of */
    private static Noted render(String markdown, Function<Node, String> safe) {
        Node document = parse(markdown);
        StringBuilder html = new StringBuilder();
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            html.append(block instanceof ChartBlock chart ? chart.html(safe) : safe.apply(block));
        }
        return new Noted(
                html.toString(),
                Footnote.in(document).stream().map(Markdown::wordsOf).toList());
    }

    private static String wordsOf(Footnote note) {
        StringBuilder words = new StringBuilder();
        for (Node part = note.getFirstChild(); part != null; part = part.getNext()) {
            words.append(safe(part));
        }
        return words.toString();
    }

    private static String safe(Node part) {
        return SANITISER.sanitize(RENDERER.render(part));
    }

    /** The words alone, a line a block, its footnotes in brackets below it; for lists, likeness and search. */
    public static String toPlainText(String markdown) {
        PlainText words = new PlainText();
        PARSER.parse(markdown).accept(words);
        return words.toString();
    }

    /**
     * The words alone, their footnotes apart.
     *
     * @param before how many footnotes stand in the texts before this one
     */
    public static Noted toNotedText(String markdown, int before) {
        NumberedText words = new NumberedText(before);
        PARSER.parse(markdown).accept(words);
        return words.noted();
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
