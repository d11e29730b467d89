package uk.muster.word;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A template on its way onto one paper. */
final class Dressing {

    private static final String TEXT = "word/document.xml";
    private static final String STYLES = "word/styles.xml";

    private final WordTemplate template;
    private final TemplateSheet sheet;
    private final PaperParts paper;
    private final boolean keepsHeader;
    private final Document ownHeader;
    private final Map<Edge, TemplatePart> edges = new EnumMap<>(Edge.class);

    Dressing(WordTemplate template, PaperParts paper, boolean keepsHeader) {
        this.template = template;
        this.sheet = template.sheet();
        this.paper = paper;
        this.keepsHeader = keepsHeader;
        this.ownHeader = paper.xml(Edge.HEADER.part());
    }

    SequencedMap<String, byte[]> dressed() {
        TemplateStyles styles = TemplateStyles.of(template.styles(), paper.xml(STYLES));
        paper.put(STYLES, styles.xml());
        add(template.theme(), "theme", "word/theme/theme1.xml", "theme");
        add(template.fonts(), "fontTable", "word/fontTable.xml", "wordprocessingml.fontTable");
        Document text = paper.xml(TEXT);
        sheet.layOut(text);
        for (Edge edge : Edge.values()) {
            template.edge(sheet, edge).ifPresent(part -> edges.put(edge, part.restyled(styles.ids())));
        }
        if (!edges.isEmpty()) {
            edges(text);
        }
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

    private void edges(Document text) {
        Element front = text.select("w|sectPr").first();
        front.select("> w|titlePg").remove();
        numberPages(text);
        mark(Edge.HEADER);
        put(Edge.HEADER);
        put(Edge.FOOTER);
        if (sheet.firstDiffers()) {
            front.select("> w|pgMar").after("<w:titlePg/>");
            mark(Edge.FIRST_HEADER);
            first(Edge.FIRST_HEADER, front);
            first(Edge.FIRST_FOOTER, front);
        }
    }

    /** Below a footer that has no page numbers, if the header has none either, stands the paper's own. */
    private void numberPages(Document text) {
        TemplatePart header = edges.get(Edge.HEADER);
        TemplatePart footer = edges.get(Edge.FOOTER);
        boolean numbered = header != null && header.hasPageNumber();
        if (footer == null && numbered) {
            text.select("w|footerReference").remove();
        } else if (footer != null && !numbered && !footer.hasPageNumber()) {
            footer.root()
                    .appendChildren(WordXml.root(paper.xml(Edge.FOOTER.part())).children());
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

    private void first(Edge edge, Element front) {
        if (edges.containsKey(edge)) {
            put(edge);
        } else if (keepsHeader && edge == Edge.FIRST_HEADER) {
            paper.put(edge.part(), ownHeader);
        } else {
            return;
        }
        paper.declare(edge.part(), "wordprocessingml." + edge.kind());
        paper.relate(TEXT, edge.relation(), new Relation(edge.kind(), edge.part(), false));
        front.prependElement(edge.reference()).attr("w:type", edge.pages()).attr("r:id", edge.relation());
    }
}
