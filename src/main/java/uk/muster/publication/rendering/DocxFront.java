package uk.muster.publication.rendering;

import java.util.List;
import uk.muster.report.ReportDocument;
import uk.muster.text.Dates;

/** Writes the front sheet and the contents of a Word document, a section of their own. */
final class DocxFront {

    private final DocxWriter writer;

    DocxFront(DocxWriter writer) {
        this.writer = writer;
    }

    void write(ReportDocument document, Edition edition) {
        writer.paragraph("FrontBody", () -> writer.words(document.body()));
        writer.paragraph("FrontBoard", () -> writer.words(document.board()));
        writer.paragraph("FrontMeeting", () -> writer.words("Meeting of " + Dates.day(document.meetingOn())));
        writer.paragraph("Title", () -> writer.words(document.title()));
        fact("Agenda item", document.agendaItem());
        fact("Report of", document.author());
        fact("Period", Dates.day(document.periodFrom()) + " to " + Dates.day(document.periodUntil()));
        fact("Edition", edition.label() + ", published " + Dates.day(edition.publishedOn()));
        fact(edition.kind().label(), edition.reason());
        writer.element("w:sdt", () -> contents(DocxHeading.of(document)));
    }

    private void fact(String label, String value) {
        if (!value.isBlank()) {
            writer.paragraph("FrontFact", () -> {
                writer.words(label + "\t", DocxLook.styled("Label"));
                writer.words(value);
            });
        }
    }

    /**
     * The contents as links. Page numbers come when Word renews the field: nobody else knows them, and a document that
     * asks to be renewed when opened makes Word ask whoever opens it. Decision 0200.
     */
    private void contents(List<DocxHeading> headings) {
        writer.element(
                "w:sdtPr",
                () -> writer.element("w:docPartObj", () -> {
                    writer.value("w:docPartGallery", "Table of Contents");
                    writer.element("w:docPartUnique", () -> {});
                }));
        writer.element("w:sdtContent", () -> {
            writer.paragraph("TOCHeading", () -> writer.words("Contents"));
            for (DocxHeading heading : headings) {
                writer.paragraph("TOC" + heading.level(), () -> {
                    if (heading.equals(headings.getFirst())) {
                        writer.beginField(" TOC \\o \"1-2\" \\h \\z \\u ", DocxLook.PLAIN);
                    }
                    writer.linkWithin(heading.anchor(), () -> writer.words(heading.words()));
                });
            }
            writer.paragraph("TOC1", () -> writer.endField(DocxLook.PLAIN));
        });
    }
}
