package uk.muster.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The styles of a template with those of the paper that it lacks. Styles are found by their names, which are the same in
 * every language of Word; their ids become the paper's. Decision 0204.
 */
final class TemplateStyles {

    private static final String NUMBERED = "Numbered Paragraph";

    private final Document theirs;
    private final Map<String, String> ids = new HashMap<>();

    private TemplateStyles(Document theirs) {
        this.theirs = theirs;
    }

    static TemplateStyles of(Document theirs, Document ours) {
        TemplateStyles styles = new TemplateStyles(theirs);
        styles.rename(ours);
        styles.withoutNumbering();
        styles.complete(ours);
        return styles;
    }

    Document xml() {
        return theirs;
    }

    /** The template's ids of styles and what they became. */
    Map<String, String> ids() {
        return ids;
    }

    private void rename(Document ours) {
        Map<String, Element> known = byName(ours);
        Set<String> taken = new HashSet<>(ours.select("w|style").eachAttr("w:styleId"));
        Map<String, Element> found = byName(theirs);
        taken.addAll(theirs.select("w|style").eachAttr("w:styleId"));
        for (Element style : theirs.select("w|style")) {
            String id = style.attr("w:styleId");
            Element counterpart = known.get(name(style));
            if (found.get(name(style)) != style || ids.containsKey(id)) {
                style.remove();
            } else if (counterpart != null && type(counterpart).equals(type(style))) {
                ids.put(id, counterpart.attr("w:styleId"));
            } else {
                ids.put(id, isPapers(ours, id) ? free(id, taken) : id);
            }
            if (counterpart != null && !type(counterpart).equals(type(style))) {
                style.select("> w|name").attr("w:val", name(style) + " (template)");
            }
        }
        theirs.select("w|style").forEach(style -> style.attr("w:styleId", ids.get(style.attr("w:styleId"))));
        theirs.select("w|style > w|basedOn, w|style > w|next, w|style > w|link")
                .forEach(other -> other.attr("w:val", ids.getOrDefault(other.attr("w:val"), "Normal")));
    }

    private static boolean isPapers(Document ours, String id) {
        return ours.select("w|style").eachAttr("w:styleId").contains(id);
    }

    private static String free(String id, Set<String> taken) {
        String free = id;
        while (!taken.add(free)) {
            free += "Template";
        }
        return free;
    }

    /** The numberings are the paper's; a style that has none of them counts nothing. */
    private void withoutNumbering() {
        for (Element style : theirs.select("w|style")) {
            if (name(style).equalsIgnoreCase(NUMBERED)
                    && !style.select("> w|pPr > w|numPr").isEmpty()) {
                style.select("> w|pPr > w|numPr > w|ilvl").remove();
                style.select("> w|pPr > w|numPr > w|numId").attr("w:val", "1");
            } else {
                style.select("w|numPr").remove();
            }
        }
    }

    private void complete(Document ours) {
        Map<String, Element> known = byName(theirs);
        Set<String> usual = new HashSet<>();
        theirs.select("w|style[w:default=1]").forEach(style -> usual.add(type(style)));
        for (Element style : ours.select("w|style")) {
            Element counterpart = known.get(name(style));
            boolean counts = !style.select("w|numPr").isEmpty();
            if (counterpart == null || counts && counterpart.select("w|numPr").isEmpty()) {
                if (counterpart != null) {
                    counterpart.remove();
                }
                Element added = style.clone();
                if (usual.contains(type(style))) {
                    added.removeAttr("w:default");
                }
                WordXml.root(theirs).appendChild(added);
            }
        }
        if (known.containsKey("table grid")) {
            Element table = byName(theirs).get("paper table");
            table.select("> w|basedOn").attr("w:val", known.get("table grid").attr("w:styleId"));
            table.select("> w|tblPr > w|tblBorders").remove();
        }
    }

    private static Map<String, Element> byName(Document styles) {
        Map<String, Element> byName = new HashMap<>();
        styles.select("w|style").forEach(style -> byName.putIfAbsent(name(style), style));
        return byName;
    }

    private static String name(Element style) {
        return WordXml.value(style, "> w|name").toLowerCase();
    }

    private static String type(Element style) {
        return style.attr("w:type");
    }
}
