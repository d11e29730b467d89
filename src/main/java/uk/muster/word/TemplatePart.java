package uk.muster.word;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A header, a footer, the theme or the fonts of a template, without what could fetch, run or carry anything. Decision 0204. */
final class TemplatePart {

    private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "gif", "bmp", "tif", "tiff", "emf", "wmf");
    private static final Pattern FETCHING = Pattern.compile(
            "(?i)\\b(?:DDE|DDEAUTO|LINK|INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|DATABASE|EMBED|CONTROL|RD"
                    + "|MACROBUTTON|HTMLACTIVEX|ADDIN|AUTOTEXT|AUTOTEXTLIST|QUOTE)\\b");
    private static final Pattern PAGE_NUMBER = Pattern.compile("(?i)\\bPAGE\\b");
    private static final String OBJECTS = "w|object, w|control, w|altChunk, w|subDoc, o|OLEObject";

    /** Refer to parts that papers lack, or would be there twice; pictures drawn as SVG have another beside them. */
    private static final String DANGLING = "w|numPr, w|bookmarkStart, w|bookmarkEnd, w|dataBinding, w|placeholder,"
            + " w|commentRangeStart, w|commentRangeEnd, w|r:has(> w|commentReference), w|r:has(> w|footnoteReference),"
            + " w|r:has(> w|endnoteReference), a|ext:has(asvg|svgBlip)";

    private final WordPackage file;
    private final Document xml;
    private final Map<String, Relation> relations = new LinkedHashMap<>();

    TemplatePart(WordPackage file, String name) {
        this.file = file;
        this.xml = file.xml(name);
        demandNothingEmbedded();
        xml.select(DANGLING).remove();
        Map<String, Relation> all = file.relations(name);
        for (Element element : xml.getAllElements()) {
            element.removeAttr("o:href").removeAttr("href").removeAttr("src");
            for (Attribute attribute : element.attributes()) {
                if (attribute.getKey().startsWith("r:") || attribute.getKey().equals("o:relid")) {
                    keep(attribute.getValue(), element, all);
                }
            }
        }
    }

    private void demandNothingEmbedded() {
        if (!xml.select(OBJECTS).isEmpty()) {
            throw embedded();
        }
        if (FETCHING.matcher(fields()).find()) {
            throw new TemplateRefused(
                    "A header or footer of the file has a field that fetches something from elsewhere."
                            + " Put the words themselves in its place, save the file and choose it again.");
        }
    }

    private void keep(String id, Element by, Map<String, Relation> all) {
        Relation relation = all.get(id);
        if (relation == null) {
            if (!id.isEmpty()) {
                throw TemplateRefused.damaged();
            }
        } else if (relation.type().equals("image") && relation.outside()) {
            throw new TemplateRefused("A header or footer of the file shows a picture that lies elsewhere."
                    + " Insert the picture itself instead of a link to it, save the file and choose it again.");
        } else if (relation.isPicture() && PICTURES.contains(relation.ending()) || relation.isLink()) {
            relations.put(id, relation);
        } else if (relation.isFont()) {
            demandFont(relation, by);
            relations.put(id, relation);
        } else if (relation.type().equals("hyperlink")) {
            throw new TemplateRefused("A link in a header or footer of the file does not lead to a web or mail address."
                    + " Change or remove it, save the file and choose it again.");
        } else {
            throw embedded();
        }
    }

    private static TemplateRefused embedded() {
        return new TemplateRefused(
                "A header or footer of the file holds an embedded object, such as a chart or a sheet."
                        + " Remove it or put a picture in its place, save the file and choose it again.");
    }

    private void demandFont(Relation font, Element by) {
        if (!font.ending().equals(Relation.FONT)
                || !EmbeddedFont.isSound(file.content(font.target()), by.attr("w:fontKey"))) {
            throw new TemplateRefused("A font that is embedded in the file is damaged. In Word, go to Options, Save,"
                    + " and untick “Embed fonts in the file”; save the file and choose it again.");
        }
    }

    /** Whether it brings something along that a paper has to be told of. */
    boolean hasFonts() {
        return relations.values().stream().anyMatch(Relation::isFont);
    }

    boolean hasPageNumber() {
        return PAGE_NUMBER.matcher(fields()).find();
    }

    /** Word may cut an instruction into pieces. */
    private String fields() {
        return xml.select("w|instrText, w|fldChar").stream()
                        .map(piece -> piece.tagName().equals("w:fldChar") ? " " : piece.wholeText())
                        .collect(joining())
                + String.join(" ", xml.select("w|fldSimple").eachAttr("w:instr"));
    }

    /** Goes by the paper's ids of styles from now on. */
    TemplatePart restyled(Map<String, String> ids) {
        for (Element style : xml.select("w|pStyle, w|rStyle, w|tblStyle")) {
            style.attr("w:val", ids.getOrDefault(style.attr("w:val"), style.attr("w:val")));
        }
        return this;
    }

    Element root() {
        return WordXml.root(xml);
    }

    /** Puts it into a paper, under a name of its own there, with its pictures. */
    void addTo(PaperParts paper, String name) {
        paper.put(name, xml);
        for (Map.Entry<String, Relation> entry : relations.entrySet()) {
            Relation relation = entry.getValue();
            if (relation.isPicture() || relation.isFont()) {
                String added = paper.add(
                        relation.isFont() ? "fonts" : "media", file.content(relation.target()), relation.ending());
                paper.relate(name, entry.getKey(), new Relation(relation.type(), added, false));
            } else {
                paper.relate(name, entry.getKey(), relation);
            }
        }
    }
}
