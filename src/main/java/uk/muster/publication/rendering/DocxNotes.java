package uk.muster.publication.rendering;

import java.util.ArrayList;
import java.util.List;
import uk.muster.text.Noted;
import uk.muster.text.RichText.Span;

/** Gathers the footnotes of a Word document, which Word numbers and places, and writes them as a part of their own. */
final class DocxNotes {

    private static final DocxLook NUMBER = DocxLook.styled("FootnoteReference");

    private final List<List<Span>> notes = new ArrayList<>();

    /** Puts the number of a note into the text. */
    void refer(DocxWriter writer, List<Span> note) {
        notes.add(note);
        String id = String.valueOf(notes.size());
        writer.run(NUMBER, () -> writer.element("w:footnoteReference", () -> writer.attribute("w:id", id)));
    }

    /** Parts the number that follows from the one that stands there. */
    void part(DocxWriter writer) {
        writer.words(Noted.COMMA, NUMBER);
    }

    /** The lines that part notes from the text, without which Word takes the document for broken, and the notes. */
    void write(DocxWriter writer, DocxLinks links) {
        separator(writer, "separator", "-1");
        separator(writer, "continuationSeparator", "0");
        for (int index = 0; index < notes.size(); index++) {
            List<Span> note = notes.get(index);
            String id = String.valueOf(index + 1);
            writer.element("w:footnote", () -> {
                writer.attribute("w:id", id);
                writer.paragraph("FootnoteText", () -> {
                    writer.run(NUMBER, () -> writer.element("w:footnoteRef", () -> {}));
                    writer.words(" ");
                    links.write(note, DocxPlace.PAPER.width());
                });
            });
        }
    }

    private static void separator(DocxWriter writer, String kind, String id) {
        writer.element("w:footnote", () -> {
            writer.attribute("w:type", kind);
            writer.attribute("w:id", id);
            writer.paragraph(
                    "FootnoteText", () -> writer.run(DocxLook.PLAIN, () -> writer.element("w:" + kind, () -> {})));
        });
    }
}
