package uk.muster.publication.rendering;

import java.util.StringTokenizer;
import uk.muster.text.XmlText;

/** Writes what stands in a part of a Word document: paragraphs in named styles; in them words, bookmarks, links, fields. */
final class DocxWriter {

    private static final String BREAKS = "\n\t";

    private final XmlText xml;
    private int bookmarks;
    private int paragraphs;

    DocxWriter(XmlText xml) {
        this.xml = xml;
    }

    void element(String name, Runnable content) {
        xml.element(name, element -> content.run());
    }

    void attribute(String name, String value) {
        xml.attribute(name, value);
    }

    /** An element that says one thing. */
    void value(String name, String value) {
        xml.element(name, element -> element.attribute("w:val", value));
    }

    void paragraph(String style, Runnable content) {
        paragraph(style, () -> {}, content);
    }

    /** @param properties besides the style, in the order that the schema gives */
    void paragraph(String style, Runnable properties, Runnable content) {
        paragraphs++;
        element("w:p", () -> {
            element("w:pPr", () -> {
                value("w:pStyle", style);
                properties.run();
            });
            content.run();
        });
    }

    /** Writes what stands in a cell; where that is nothing, the paragraph without which Word takes a table for broken. */
    void cell(Runnable content) {
        int before = paragraphs;
        content.run();
        if (paragraphs == before) {
            paragraph("TableText", () -> {});
        }
    }

    void indent(int left, int hanging) {
        xml.element(
                "w:ind",
                indent -> indent.attribute("w:left", String.valueOf(left))
                        .attribute("w:hanging", String.valueOf(hanging)));
    }

    void words(String words) {
        words(words, DocxLook.PLAIN);
    }

    void words(String words, DocxLook look) {
        run(
                look,
                () -> new StringTokenizer(words, BREAKS, true)
                        .asIterator()
                        .forEachRemaining(piece -> piece((String) piece)));
    }

    private void piece(String piece) {
        switch (piece) {
            case "\n" -> element("w:br", () -> {});
            case "\t" -> element("w:tab", () -> {});
            default ->
                xml.element(
                        "w:t", text -> text.attribute("xml:space", "preserve").characters(piece));
        }
    }

    /** Words that Word knows how to renew: its instruction, and what it says until then. */
    void field(String instruction, String result, DocxLook look) {
        beginField(instruction, look);
        words(result, look);
        endField(look);
    }

    /** Opens a field whose result is what is written up to its end. */
    void beginField(String instruction, DocxLook look) {
        fieldMark("begin", look);
        run(
                look,
                () -> xml.element(
                        "w:instrText",
                        text -> text.attribute("xml:space", "preserve").characters(instruction)));
        fieldMark("separate", look);
    }

    void endField(DocxLook look) {
        fieldMark("end", look);
    }

    private void fieldMark(String kind, DocxLook look) {
        run(look, () -> xml.element("w:fldChar", mark -> mark.attribute("w:fldCharType", kind)));
    }

    /** Marks what links and references lead to. */
    void bookmark(String anchor, Runnable content) {
        String id = String.valueOf(++bookmarks);
        xml.element(
                "w:bookmarkStart", start -> start.attribute("w:id", id).attribute("w:name", nameOfBookmark(anchor)));
        content.run();
        xml.element("w:bookmarkEnd", end -> end.attribute("w:id", id));
    }

    void linkWithin(String anchor, Runnable content) {
        xml.element("w:hyperlink", link -> {
            link.attribute("w:anchor", nameOfBookmark(anchor)).attribute("w:history", "1");
            content.run();
        });
    }

    void linkOutside(String relationship, Runnable content) {
        xml.element("w:hyperlink", link -> {
            link.attribute("r:id", relationship).attribute("w:history", "1");
            content.run();
        });
    }

    /** Word's names of bookmarks have no hyphens. */
    static String nameOfBookmark(String anchor) {
        return anchor.replace('-', '_');
    }

    /** What stands in a line in one look. */
    void run(DocxLook look, Runnable content) {
        element("w:r", () -> {
            if (!look.equals(DocxLook.PLAIN)) {
                element("w:rPr", () -> look(look));
            }
            content.run();
        });
    }

    private void look(DocxLook look) {
        if (!look.style().isEmpty()) {
            value("w:rStyle", look.style());
        }
        if (look.bold()) {
            element("w:b", () -> {});
            element("w:bCs", () -> {});
        }
        if (look.italic()) {
            element("w:i", () -> {});
            element("w:iCs", () -> {});
        }
    }
}
