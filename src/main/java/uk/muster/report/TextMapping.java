package uk.muster.report;

import java.util.List;
import java.util.function.UnaryOperator;

/** Rewrites every text of a document that people wrote, Markdown and plain words each in its own way. */
record TextMapping(UnaryOperator<String> markdown, UnaryOperator<String> words) {

    ReportDocument of(ReportDocument document) {
        Implications implications = document.implications();
        return new ReportDocument(
                document.format(),
                document.body(),
                document.board(),
                document.round(),
                document.title(),
                document.agendaItem(),
                document.author(),
                document.meetingOn(),
                document.periodFrom(),
                document.periodUntil(),
                sections(document.front()),
                document.objectives().stream().map(this::objective).toList(),
                new Implications(
                        markdown.apply(implications.financial()),
                        markdown.apply(implications.legal()),
                        markdown.apply(implications.equalities())),
                markdown.apply(document.recommendation()),
                document.annexes().stream().map(this::annex).toList());
    }

    private ObjectivePart objective(ObjectivePart objective) {
        return new ObjectivePart(
                objective.number(),
                objective.title(),
                sections(objective.lead()),
                objective.deliverables().stream().map(this::deliverable).toList());
    }

    DeliverablePart deliverable(DeliverablePart part) {
        return new DeliverablePart(
                part.number(),
                part.title(),
                part.target(),
                part.status(),
                sections(part.lead()),
                part.blocks().stream().map(this::block).toList());
    }

    private List<Section> sections(List<Section> sections) {
        return sections.stream()
                .map(section -> new Section(section.heading(), paragraphs(section.paragraphs())))
                .toList();
    }

    private Annex annex(Annex annex) {
        return new Annex(
                annex.letter(), annex.title(), annex.publicTitle(), paragraphs(annex.paragraphs()), annex.exemption());
    }

    private Block block(Block block) {
        return switch (block) {
            case Block.Text text ->
                new Block.Text(
                        text.by(),
                        text.named(),
                        text.status(),
                        paragraphs(text.paragraphs()),
                        details(text.details()),
                        text.approved(),
                        text.exemption());
            case Block.Table table ->
                new Block.Table(
                        table.number(),
                        table.lead(),
                        table.rows().stream().map(this::row).toList());
            case Block.Note note -> new Block.Note(note.about(), words.apply(note.sentence()), note.approved());
        };
    }

    private Block.Row row(Block.Row row) {
        return new Block.Row(
                row.by(),
                row.status(),
                markdown.apply(row.markdown()),
                details(row.details()),
                row.approved(),
                row.exemption());
    }

    private List<NumberedParagraph> paragraphs(List<NumberedParagraph> paragraphs) {
        return paragraphs.stream()
                .map(paragraph -> new NumberedParagraph(
                        paragraph.number(), markdown.apply(paragraph.markdown()), paragraph.exemption()))
                .toList();
    }

    private List<Block.Detail> details(List<Block.Detail> details) {
        return details.stream()
                .map(detail -> new Block.Detail(detail.label(), words.apply(detail.text())))
                .toList();
    }
}
