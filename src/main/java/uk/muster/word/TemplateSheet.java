package uk.muster.word;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The sheet that a template's text ends on: its size, its margins, and what stands at its head and foot. */
final class TemplateSheet {

    private static final int NARROWEST = 4000;

    private final Map<String, String> relations = new LinkedHashMap<>();
    private final @Nullable Element last;

    TemplateSheet(Document document) {
        for (Element section : document.select("w|sectPr")) {
            section.select("> w|headerReference, > w|footerReference")
                    .forEach(edge -> relations.put(edge.tagName() + edge.attr("w:type"), edge.attr("r:id")));
        }
        last = document.select("w|body > w|sectPr").last();
        if (last != null && isSized() && width(last) < NARROWEST) {
            throw new TemplateRefused("The margins of the file leave less than 7 cm of the page's width for text."
                    + " Make them smaller, save the file and choose it again.");
        }
    }

    private boolean isSized() {
        return last != null
                && WordXml.length(last, "> w|pgSz", "w:w") > 0
                && !last.select("> w|pgMar").isEmpty();
    }

    /** A section that names none goes on with what stands there before it. */
    Optional<String> relationTo(Edge edge) {
        return Optional.ofNullable(relations.get(edge.reference() + edge.pages()));
    }

    boolean firstDiffers() {
        return last != null && WordXml.isOn(last, "> w|titlePg");
    }

    /** Gives the paper this size and these margins; its tables keep within them. */
    void layOut(Document paper) {
        if (last == null || !isSized()) {
            return;
        }
        int before = width(paper.select("w|sectPr").last());
        int now = width(last);
        for (Element section : paper.select("w|sectPr")) {
            for (String name : new String[] {"w|pgSz", "w|pgMar"}) {
                section.select("> " + name)
                        .first()
                        .replaceWith(last.select("> " + name).first().clone());
            }
        }
        paper.select("w|tbl").forEach(table -> fit(table, before, now));
    }

    private static void fit(Element table, int before, int now) {
        int indent = WordXml.length(table, "> w|tblPr > w|tblInd", "w:w");
        table.select("> w|tblPr > w|tblW, > w|tblGrid > w|gridCol, > w|tr > w|tc > w|tcPr > w|tcW")
                .forEach(length -> length.attr(
                        "w:w",
                        String.valueOf(Integer.parseInt(length.attr("w:w")) * (now - indent) / (before - indent))));
    }

    private static int width(Element section) {
        return WordXml.length(section, "> w|pgSz", "w:w")
                - WordXml.length(section, "> w|pgMar", "w:left")
                - WordXml.length(section, "> w|pgMar", "w:right")
                - WordXml.length(section, "> w|pgMar", "w:gutter");
    }
}
