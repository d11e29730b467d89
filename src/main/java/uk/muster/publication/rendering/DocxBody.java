package uk.muster.publication.rendering;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.muster.report.Annex;
import uk.muster.report.Block;
import uk.muster.report.DeliverablePart;
import uk.muster.report.Exemption;
import uk.muster.report.NumberedParagraph;
import uk.muster.report.ObjectivePart;
import uk.muster.report.ReportDocument;
import uk.muster.report.Section;
import uk.muster.update.Status;

/** Writes the paper itself, from its first section to its recommendation, as a Word document's paragraphs and tables. */
final class DocxBody {

    private static final String NO_BREAK = "\u00A0";
    private static final List<Integer> UNIT_COLUMNS = List.of(1850, 1450, 5318);

    /** Of characters in a unit's words: such are not parted from its name. */
    private static final int HALF_A_PAGE = 1000;

    private final DocxWriter writer;
    private final DocxProse prose;

    DocxBody(DocxWriter writer, DocxProse prose) {
        this.writer = writer;
        this.prose = prose;
    }

    void write(ReportDocument document) {
        for (int index = 0; index < document.front().size(); index++) {
            Section section = document.front().get(index);
            heading(DocxHeading.section(section, index));
            section.paragraphs().forEach(this::numbered);
        }
        document.objectives().forEach(this::objective);
        heading(DocxHeading.IMPLICATIONS);
        closing(DocxHeading.FINANCIAL, document.implications().financial());
        closing(DocxHeading.LEGAL, document.implications().legal());
        closing(DocxHeading.EQUALITIES, document.implications().equalities());
        closing(DocxHeading.RECOMMENDATION, document.recommendation());
        document.annexes().forEach(this::annex);
    }

    private void annex(Annex annex) {
        heading(DocxHeading.annex(annex));
        if (annex.withheld()) {
            writer.paragraph("Note", () -> writer.words(annex.notice()));
        }
        annex.paragraphs().forEach(this::numbered);
    }

    private void numbered(NumberedParagraph paragraph) {
        exempt(paragraph.exemption(), "Note");
        prose.numbered(paragraph);
    }

    /** What only the board's edition says. */
    private void exempt(@Nullable Exemption exemption, String style) {
        if (exemption != null && !exemption.withheld()) {
            writer.paragraph(style, () -> writer.words(exemption.note(), DocxLook.styled("Strong")));
        }
    }

    private void objective(ObjectivePart objective) {
        heading(DocxHeading.objective(objective));
        lead(objective.lead(), section -> heading(DocxHeading.lead(objective, section)));
        objective.deliverables().forEach(this::deliverable);
    }

    private void deliverable(DeliverablePart part) {
        heading(DocxHeading.deliverable(part));
        if (part.status() != null || part.target() != null) {
            writer.paragraph("Standing", () -> {
                status(part.status());
                target(part);
            });
        }
        lead(part.lead(), section -> writer.paragraph("Heading3", () -> writer.words(section.heading())));
        part.blocks().forEach(block -> {
            switch (block) {
                case Block.Text text -> text(text);
                case Block.Table table -> table(table, part);
                case Block.Note note -> writer.paragraph("Note", () -> writer.words(note.sentence()));
            }
        });
    }

    private void lead(List<Section> lead, Consumer<Section> subheading) {
        for (Section section : lead) {
            if (!section.heading().isBlank()) {
                subheading.accept(section);
            }
            section.paragraphs().forEach(this::numbered);
        }
    }

    private void target(DeliverablePart part) {
        if (part.target() != null) {
            writer.words((part.status() == null ? "" : "   ") + "Target: " + part.target());
        }
    }

    private void text(Block.Text text) {
        if (text.named()) {
            writer.paragraph("Heading3", () -> {
                writer.words(text.by().name() + (text.status() == null ? "" : "   "));
                status(text.status());
            });
        }
        text.paragraphs().forEach(this::numbered);
        details(text.details(), "Detail");
    }

    private void table(Block.Table table, DeliverablePart part) {
        prose.lead(table.number(), table.lead());
        DocxTable.write(writer, DocxPlace.PAPER, part.number() + " by unit", UNIT_COLUMNS, rows -> {
            rows.head(List.of(() -> cell("Unit"), () -> cell("Status"), () -> cell("Update")));
            for (Block.Row row : table.rows()) {
                List<Runnable> cells = List.of(
                        () -> writer.paragraph(
                                "TableText", () -> writer.words(row.by().name(), DocxLook.styled("Strong"))),
                        () -> writer.paragraph("TableText", () -> status(row.status())),
                        () -> update(row));
                if (row.markdown().length() <= HALF_A_PAGE) {
                    rows.wholeRow(cells);
                } else {
                    rows.row(cells);
                }
            }
        });
    }

    private void cell(String words) {
        writer.paragraph("TableText", () -> writer.words(words));
    }

    private void update(Block.Row row) {
        exempt(row.exemption(), "TableText");
        prose.write(row.markdown(), DocxPlace.cell(UNIT_COLUMNS.getLast()));
        details(row.details(), "TableDetail");
    }

    private void details(List<Block.Detail> details, String style) {
        for (Block.Detail detail : details) {
            writer.paragraph(style, () -> {
                writer.words(detail.label() + ": ", DocxLook.styled("Label"));
                writer.words(detail.text());
            });
        }
    }

    private void closing(DocxHeading heading, String markdown) {
        heading(heading);
        prose.write(markdown, DocxPlace.PAPER);
    }

    private void heading(DocxHeading heading) {
        writer.paragraph(
                "Heading" + heading.level(),
                () -> writer.bookmark(heading.anchor(), () -> writer.words(heading.words())));
    }

    private void status(@Nullable Status status) {
        if (status != null) {
            String style = "status-" + status.name().toLowerCase(Locale.ROOT).replace('_', '-');
            writer.words(status.shape() + NO_BREAK + status.label(), DocxLook.styled(style));
        }
    }
}
