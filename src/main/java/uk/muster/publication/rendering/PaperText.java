package uk.muster.publication.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.muster.report.Annex;
import uk.muster.report.Block;
import uk.muster.report.DeliverablePart;
import uk.muster.report.Exemption;
import uk.muster.report.Implications;
import uk.muster.report.NumberedParagraph;
import uk.muster.report.ObjectivePart;
import uk.muster.report.ReportDocument;
import uk.muster.report.Section;
import uk.muster.text.Dates;
import uk.muster.text.Markdown;
import uk.muster.text.Noted;
import uk.muster.update.Status;

/** A paper as plain text: what any program shows, a search engine reads and a mail can carry. */
final class PaperText {

    private static final String INDENT = "    ";

    private final StringBuilder text = new StringBuilder();
    private final List<String> notes = new ArrayList<>();

    private PaperText() {}

    static String of(ReportDocument document, Edition edition) {
        PaperText paper = new PaperText();
        paper.head(document, edition);
        document.front().forEach(paper::section);
        document.objectives().forEach(paper::objective);
        paper.closing(document.implications(), document.recommendation());
        document.annexes().forEach(paper::annex);
        paper.notes();
        return paper.text.toString();
    }

    private void head(ReportDocument document, Edition edition) {
        if (edition.forBoard()) {
            line(edition.marking());
        }
        line(document.body());
        line(document.board());
        line("Meeting of " + Dates.day(document.meetingOn()));
        heading(document.title(), '=');
        fact("Agenda item", document.agendaItem());
        fact("Report of", document.author());
        fact("Period", Dates.day(document.periodFrom()) + " to " + Dates.day(document.periodUntil()));
        fact("Edition", edition.label() + ", published " + Dates.day(edition.publishedOn()));
        fact(edition.kind().label(), edition.reason());
    }

    private void section(Section section) {
        heading(section.heading(), '=');
        numbered(section.paragraphs());
    }

    private void objective(ObjectivePart objective) {
        heading(objective.number() + " " + objective.title(), '=');
        lead(objective.lead(), words -> heading(words, '-'));
        objective.deliverables().forEach(this::deliverable);
    }

    private void deliverable(DeliverablePart part) {
        heading(part.number() + " " + part.title(), '-');
        if (part.status() != null) {
            line(standing(part.status()));
        }
        if (part.target() != null) {
            line("Target: " + part.target());
        }
        lead(part.lead(), this::paragraph);
        part.blocks().forEach(this::block);
    }

    private void lead(List<Section> lead, Consumer<String> subheading) {
        for (Section section : lead) {
            if (!section.heading().isBlank()) {
                subheading.accept(section.heading());
            }
            numbered(section.paragraphs());
        }
    }

    private void block(Block block) {
        switch (block) {
            case Block.Text given -> given(given);
            case Block.Table table -> table(table);
            case Block.Note note -> paragraph(note.sentence());
        }
    }

    private void given(Block.Text given) {
        if (given.named()) {
            paragraph(named(given.by().name(), given.status()));
        }
        numbered(given.paragraphs());
        details(given.details());
    }

    private void table(Block.Table table) {
        paragraph(table.number() + ". " + table.lead());
        for (Block.Row row : table.rows()) {
            paragraph(INDENT + named(row.by().name(), row.status()) + ":");
            exempt(INDENT, row.exemption());
            indented(words(row.markdown()));
            details(row.details());
        }
    }

    private void details(List<Block.Detail> details) {
        details.forEach(detail -> paragraph(INDENT + detail.label() + ": " + detail.text()));
    }

    private void closing(Implications implications, String recommendation) {
        heading("Implications", '=');
        implication("Financial", implications.financial());
        implication("Legal", implications.legal());
        implication("Equalities", implications.equalities());
        heading("Recommendation", '=');
        line(words(recommendation));
    }

    private void annex(Annex annex) {
        heading(annex.heading(), '=');
        if (annex.withheld()) {
            paragraph(annex.notice());
        }
        numbered(annex.paragraphs());
    }

    private void notes() {
        if (!notes.isEmpty()) {
            heading("Notes", '=');
            for (int index = 0; index < notes.size(); index++) {
                paragraph("[%d] %s".formatted(index + 1, notes.get(index)));
            }
        }
    }

    private String words(String markdown) {
        Noted noted = Markdown.toNotedText(markdown, notes.size());
        notes.addAll(noted.notes());
        return noted.body();
    }

    private void exempt(String indent, @Nullable Exemption exemption) {
        if (exemption != null && !exemption.withheld()) {
            paragraph(indent + "[" + exemption.note() + "]");
        }
    }

    private void implication(String kind, String markdown) {
        heading(kind, '-');
        line(words(markdown));
    }

    private void numbered(List<NumberedParagraph> paragraphs) {
        for (NumberedParagraph paragraph : paragraphs) {
            exempt("", paragraph.exemption());
            paragraph(paragraph.number() + ". " + words(paragraph.markdown()));
        }
    }

    private void heading(String words, char underline) {
        text.append('\n');
        paragraph(words);
        line(String.valueOf(underline).repeat(words.codePointCount(0, words.length())));
    }

    private void fact(String label, String value) {
        if (!value.isBlank()) {
            line(label + ": " + value);
        }
    }

    private void paragraph(String words) {
        text.append('\n');
        line(words);
    }

    private void indented(String words) {
        words.lines().forEach(one -> line(INDENT + one));
    }

    private void line(String words) {
        text.append(words).append('\n');
    }

    private static String named(String unit, @Nullable Status status) {
        return status == null ? unit : unit + ", " + standing(status);
    }

    private static String standing(Status status) {
        return status.shape() + " " + status.label();
    }
}
