package uk.muster.word;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A template on its way onto one paper. */
final class Dressing {

    private static final String TEXT = "word/document.xml";
    private static final String STYLES = "word/styles.xml";
    private static final String SETTINGS = "word/settings.xml";

    private final WordTemplate template;
    private final TemplateSheet sheet;
    private final PaperParts paper;
    private final boolean keepsHeader;
    private final Document ownHeader;
    private final Document ownFooter;
    private final Map<Edge, TemplatePart> edges = new EnumMap<>(Edge.class);

    Dressing(WordTemplate template, PaperParts paper, boolean keepsHeader) {
        this.template = template;
        this.sheet = template.sheet();
        this.paper = paper;
        this.keepsHeader = keepsHeader;
        this.ownHeader = paper.xml(Edge.HEADER.part());
        this.ownFooter = paper.xml(Edge.FOOTER.part());
    }

    SequencedMap<String, byte[]> dressed() {
        TemplateStyles styles = TemplateStyles.of(template.styles(), paper.xml(STYLES));
        paper.put(STYLES, styles.xml());
        Optional<TemplatePart> fonts = template.fonts();
        add(template.theme(), "theme", "word/theme/theme1.xml", "theme");
        add(fonts, "fontTable", "word/fontTable.xml", "wordprocessingml.fontTable");
        Document text = paper.xml(TEXT);
        sheet.layOut(text);
        for (Edge edge : Edge.values()) {
            template.edge(sheet, edge).ifPresent(part -> edges.put(edge, part.restyled(styles.ids())));
        }
        Document settings = paper.xml(SETTINGS);
        template.settings().putOn(settings, fonts.filter(TemplatePart::hasFonts).isPresent());
        if (!edges.isEmpty()) {
            edges(text, settings);
        }
        paper.put(SETTINGS, settings);
        paper.put(TEXT, text);
        return paper.all();
    }

    private void add(Optional<TemplatePart> part, String relation, String name, String type) {
        part.ifPresent(found -> {
            found.addTo(paper, name);
            paper.declare(name, type);
            paper.relate(TEXT, relation, new Relation(relation, name, false));
        });
    }

    private void edges(Document text, Document settings) {
        Element front = text.select("w|sectPr").first();
        front.select("> w|titlePg").remove();
        if (edges.get(Edge.FOOTER) == null && isNumbered(Edge.HEADER)) {
            text.select("w|footerReference").remove();
        }
        number(Edge.HEADER, Edge.FOOTER);
        mark(Edge.HEADER);
        put(Edge.HEADER);
        put(Edge.FOOTER);
        if (sheet.firstDiffers()) {
            front.select("> w|pgMar").after("<w:titlePg/>");
            header(Edge.FIRST_HEADER, front);
            footer(Edge.FIRST_FOOTER, front, false);
        }
        if (template.settings().evenDiffers()) {
            settings.select("w|defaultTabStop").after("<w:evenAndOddHeaders/>");
            number(Edge.EVEN_HEADER, Edge.EVEN_FOOTER);
            header(Edge.EVEN_HEADER, front);
            footer(Edge.EVEN_FOOTER, front, !isNumbered(Edge.EVEN_HEADER));
        }
    }

    private boolean isNumbered(Edge edge) {
        TemplatePart part = edges.get(edge);
        return part != null && part.hasPageNumber();
    }

    /** Below a footer that has no page numbers, if the header has none either, stands the paper's own. */
    private void number(Edge header, Edge footer) {
        TemplatePart part = edges.get(footer);
        if (part != null && !isNumbered(header) && !isNumbered(footer)) {
            part.root().appendChildren(WordXml.root(ownFooter.clone()).children());
        }
    }

    /** What must be read on every page stands above what the template has there. */
    private void mark(Edge header) {
        TemplatePart part = edges.get(header);
        if (keepsHeader && part != null) {
            part.root().prependChildren(WordXml.root(ownHeader.clone()).children());
        }
    }

    private void put(Edge edge) {
        TemplatePart part = edges.get(edge);
        if (part != null) {
            part.addTo(paper, edge.part());
        }
    }

    private void header(Edge edge, Element section) {
        mark(edge);
        other(edge, section, keepsHeader ? ownHeader : null);
    }

    private void footer(Edge edge, Element section, boolean numbered) {
        other(edge, section, numbered ? ownFooter : null);
    }

    /** What some pages alone have, or the paper's own. The paper's second section goes on with it. */
    private void other(Edge edge, Element section, @Nullable Document own) {
        if (edges.containsKey(edge)) {
            put(edge);
        } else if (own != null) {
            paper.put(edge.part(), own);
        } else {
            return;
        }
        paper.declare(edge.part(), "wordprocessingml." + edge.kind());
        paper.relate(TEXT, edge.relation(), new Relation(edge.kind(), edge.part(), false));
        section.prependElement(edge.reference()).attr("w:type", edge.pages()).attr("r:id", edge.relation());
    }
}
