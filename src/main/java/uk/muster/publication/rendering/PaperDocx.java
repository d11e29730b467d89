package uk.muster.publication.rendering;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import uk.muster.picture.Picture;
import uk.muster.report.ReportDocument;
import uk.muster.text.Dates;
import uk.muster.text.XmlText;
import uk.muster.word.WordTemplate;

/**
 * A paper as a Word document (ISO/IEC 29500, transitional) that an officer can go on editing: headings, numbering,
 * references and contents are Word's own. The same document gives the same bytes. Decision 0200.
 */
final class PaperDocx {

    static final String WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private final ReportDocument document;
    private final Edition edition;
    private final List<Picture> pictures;
    private final ChartPictures charts;
    private final DocxLists lists = new DocxLists();
    private final DocxNotes notes = new DocxNotes();

    private PaperDocx(ReportDocument document, Edition edition, List<Picture> pictures, ChartPictures charts) {
        this.document = document;
        this.edition = edition;
        this.pictures = pictures;
        this.charts = charts;
    }

    static byte[] of(ReportDocument document, Edition edition, List<Picture> pictures, ChartPictures charts) {
        return new PaperDocx(document, edition, pictures, charts).parts().zipped();
    }

    /** In the look of the body's own template. Decision 0204. */
    static byte[] of(
            ReportDocument document,
            Edition edition,
            List<Picture> pictures,
            ChartPictures charts,
            WordTemplate template) {
        DocxPackage parts = new PaperDocx(document, edition, pictures, charts).parts();
        parts.dress(template, edition.forBoard());
        return parts.zipped();
    }

    private DocxPackage parts() {
        DocxPackage parts = new DocxPackage();
        parts.bundled("[Content_Types].xml", "content-types.xml");
        parts.bundled("_rels/.rels", "package-relationships.xml");
        parts.bundled("word/styles.xml", "styles.xml");
        parts.bundled("word/settings.xml", "settings.xml");
        parts.add("docProps/core.xml", properties());
        parts.add("word/header1.xml", part("w:hdr", this::header));
        parts.add("word/footer1.xml", part("w:ftr", PaperDocx::footer));
        parts.add("word/document.xml", part("w:document", writer -> text(writer, parts)));
        parts.add("word/footnotes.xml", part("w:footnotes", writer -> notes(writer, parts)));
        parts.add(
                "word/numbering.xml",
                lists.xml(document.paragraphNumbers().findFirst().orElse(1)));
        return parts;
    }

    private static String part(String root, Consumer<DocxWriter> content) {
        return XmlText.document(
                root,
                element -> content.accept(
                        new DocxWriter(element.attribute("xmlns:w", WORDS).attribute("xmlns:r", RELATIONS))));
    }

    private void text(DocxWriter writer, DocxPackage parts) {
        DocxPictures shown = new DocxPictures(writer, pictures);
        DocxLinks links = new DocxLinks(writer, document, shown, notes);
        writer.element("w:body", () -> {
            new DocxFront(writer).write(document, edition);
            writer.element("w:p", () -> writer.element("w:pPr", () -> section(writer, !edition.forBoard())));
            new DocxBody(writer, new DocxProse(writer, links, lists, new DocxCharts(shown, charts))).write(document);
            section(writer, false);
        });
        parts.add("word/_rels/document.xml.rels", relationships(links, shown));
        shown.forEach((id, picture) -> parts.add("word/" + DocxPictures.target(id, picture), picture.content()));
    }

    private void notes(DocxWriter writer, DocxPackage parts) {
        DocxLinks links = new DocxLinks(writer, document, new DocxPictures(writer, List.of()), notes);
        notes.write(writer, links);
        parts.add(
                "word/_rels/footnotes.xml.rels",
                XmlText.document("Relationships", PACKAGE + "relationships", root -> outside(root, links)));
    }

    /** A4; the front sheet has no header, unless that must say that it is not for publication. */
    private static void section(DocxWriter writer, boolean bare) {
        writer.element("w:sectPr", () -> {
            reference(writer, "w:headerReference", "header");
            reference(writer, "w:footerReference", "footer");
            writer.element("w:pgSz", () -> {
                writer.attribute("w:w", "11906");
                writer.attribute("w:h", "16838");
            });
            writer.element("w:pgMar", () -> {
                writer.attribute("w:top", "1474");
                writer.attribute("w:right", "1247");
                writer.attribute("w:bottom", "1361");
                writer.attribute("w:left", "1247");
                writer.attribute("w:header", "680");
                writer.attribute("w:footer", "624");
                writer.attribute("w:gutter", "0");
            });
            if (bare) {
                writer.element("w:titlePg", () -> {});
            }
        });
    }

    private static void reference(DocxWriter writer, String name, String relationship) {
        writer.element(name, () -> {
            writer.attribute("w:type", "default");
            writer.attribute("r:id", relationship);
        });
    }

    private void header(DocxWriter writer) {
        if (edition.forBoard()) {
            writer.paragraph("Header", () -> writer.words(edition.marking(), DocxLook.styled("Strong")));
        }
        writer.paragraph("Header", () -> writer.words(document.board() + "\t" + Dates.day(document.meetingOn())));
    }

    private static void footer(DocxWriter writer) {
        writer.paragraph("Footer", () -> {
            writer.words("Page ");
            writer.field(" PAGE ", "2", DocxLook.PLAIN);
            writer.words(" of ");
            writer.field(" NUMPAGES ", "2", DocxLook.PLAIN);
        });
    }

    private static String relationships(DocxLinks links, DocxPictures shown) {
        return XmlText.document("Relationships", PACKAGE + "relationships", root -> {
            relationship(root, "styles", "styles", "styles.xml");
            relationship(root, "numbering", "numbering", "numbering.xml");
            relationship(root, "footnotes", "footnotes", "footnotes.xml");
            relationship(root, "settings", "settings", "settings.xml");
            relationship(root, "header", "header", "header1.xml");
            relationship(root, "footer", "footer", "footer1.xml");
            shown.forEach((id, picture) -> relationship(root, id, "image", DocxPictures.target(id, picture)));
            outside(root, links);
        });
    }

    private static void outside(XmlText root, DocxLinks links) {
        links.forEach((id, address) -> root.element(
                "Relationship",
                link -> link.attribute("Id", id)
                        .attribute("Type", RELATIONS + "/hyperlink")
                        .attribute("Target", address)
                        .attribute("TargetMode", "External")));
    }

    private static void relationship(XmlText root, String id, String type, String target) {
        root.element(
                "Relationship",
                part -> part.attribute("Id", id)
                        .attribute("Type", RELATIONS + "/" + type)
                        .attribute("Target", target));
    }

    private String properties() {
        return XmlText.document(
                "cp:coreProperties",
                root -> root.attribute("xmlns:cp", PACKAGE + "metadata/core-properties")
                        .attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/")
                        .attribute("xmlns:dcterms", "http://purl.org/dc/terms/")
                        .attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
                        .text("dc:title", document.title())
                        .text("dc:subject", document.board() + ", meeting of " + Dates.day(document.meetingOn()))
                        .text("dc:creator", document.author().isBlank() ? document.body() : document.author())
                        .text("dc:language", "en-GB")
                        .text("cp:version", edition.label())
                        .element("dcterms:created", this::published)
                        .element("dcterms:modified", this::published));
    }

    private void published(XmlText moment) {
        moment.attribute("xsi:type", "dcterms:W3CDTF")
                .characters(
                        edition.publishedAt().truncatedTo(ChronoUnit.SECONDS).toString());
    }
}
