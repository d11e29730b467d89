package uk.muster.report;

import java.util.List;

/**
 * Makes what the public reads of a paper: what is exempt gives way to a sentence under the same number, so that
 * references still lead where they led. An exempt answer keeps nothing but its unit's name; how the deliverable stands is
 * then told by the others. Decision 0191.
 */
final class PublicEdition {

    private PublicEdition() {}

    static ReportDocument of(ReportDocument board) {
        return new ReportDocument(
                board.format(),
                board.body(),
                board.board(),
                board.round(),
                board.title(),
                board.agendaItem(),
                board.author(),
                board.meetingOn(),
                board.periodFrom(),
                board.periodUntil(),
                sections(board.front()),
                board.objectives().stream().map(PublicEdition::objective).toList(),
                board.implications(),
                board.recommendation(),
                board.annexes().stream().map(Annex::inPublic).toList());
    }

    private static ObjectivePart objective(ObjectivePart objective) {
        return new ObjectivePart(
                objective.number(),
                objective.title(),
                sections(objective.lead()),
                objective.deliverables().stream()
                        .map(PublicEdition::deliverable)
                        .toList());
    }

    private static DeliverablePart deliverable(DeliverablePart part) {
        List<Block> blocks = part.blocks().stream().map(PublicEdition::block).toList();
        List<Section> lead = sections(part.lead());
        return blocks.equals(part.blocks())
                ? new DeliverablePart(part.number(), part.title(), part.target(), part.status(), lead, blocks)
                : DeliverablePart.standing(part.number(), part.title(), part.target(), lead, blocks);
    }

    private static List<Section> sections(List<Section> sections) {
        return sections.stream()
                .map(section -> new Section(section.heading(), paragraphs(section.paragraphs())))
                .toList();
    }

    private static Block block(Block block) {
        return switch (block) {
            case Block.Text text -> text(text);
            case Block.Table table ->
                new Block.Table(
                        table.number(),
                        table.lead(),
                        table.rows().stream().map(PublicEdition::row).toList());
            case Block.Note note -> note;
        };
    }

    private static Block.Text text(Block.Text text) {
        Exemption exemption = text.exemption();
        List<NumberedParagraph> paragraphs = paragraphs(text.paragraphs());
        return exemption == null
                ? new Block.Text(text.by(), text.named(), text.status(), paragraphs, text.details(), text.approved())
                : new Block.Text(
                        text.by(),
                        text.named(),
                        null,
                        paragraphs,
                        List.of(),
                        text.approved(),
                        exemption.withoutReason());
    }

    private static Block.Row row(Block.Row row) {
        Exemption exemption = row.exemption();
        return exemption == null
                ? row
                : new Block.Row(
                        row.by(),
                        null,
                        exemption.sentence("This answer"),
                        List.of(),
                        row.approved(),
                        exemption.withoutReason());
    }

    private static List<NumberedParagraph> paragraphs(List<NumberedParagraph> paragraphs) {
        return paragraphs.stream().map(PublicEdition::paragraph).toList();
    }

    private static NumberedParagraph paragraph(NumberedParagraph paragraph) {
        Exemption exemption = paragraph.exemption();
        return exemption == null
                ? paragraph
                : new NumberedParagraph(
                        paragraph.number(), exemption.sentence("This paragraph"), exemption.withoutReason());
    }
}
