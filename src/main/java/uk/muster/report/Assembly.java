package uk.muster.report;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.muster.plan.DeliverableView;
import uk.muster.plan.ObjectiveView;
import uk.muster.update.Status;

/**
 * Makes the paper: every deliverable of the edition in plan order, none ever dropped, under paragraph numbers that run
 * through front matter and body. A pure function of its material; references still stand as they were written, see
 * {@link References}. Decision 0080.
 */
final class Assembly {

    private final Material material;
    private final Numbering numbering = new Numbering();
    private final NilWords nilWords;

    private Assembly(Material material) {
        this.material = material;
        this.nilWords = new NilWords(material.body().name());
    }

    /** The paper as it would be published now, its references resolved. */
    static ReportDocument of(Material material) {
        ReportDocument numbered = numbered(material);
        return References.in(numbered).resolve(numbered);
    }

    static ReportDocument numbered(Material material) {
        return new Assembly(material).document();
    }

    private ReportDocument document() {
        FrontMatter written = material.frontMatter();
        List<Section> front = written.sections().stream().map(this::section).toList();
        List<ObjectivePart> objectives =
                material.edition().objectives().stream().map(this::objective).toList();
        return new ReportDocument(
                ReportDocument.FORMAT,
                material.body().name(),
                material.body().boardName(),
                material.round().label(),
                written.title(),
                written.agendaItem(),
                written.author(),
                material.round().dates().meetingOn(),
                material.round().dates().periodFrom(),
                material.round().dates().periodUntil(),
                front,
                objectives,
                written.implications(),
                written.recommendation());
    }

    private Section section(SectionText section) {
        return new Section(section.heading(), numbering.number(Paragraphs.of(section.text())));
    }

    private ObjectivePart objective(ObjectiveView objective) {
        return new ObjectivePart(
                objective.number(),
                objective.title(),
                objective.deliverables().stream().map(this::deliverable).toList());
    }

    private DeliverablePart deliverable(DeliverableView deliverable) {
        List<Block> blocks = new Blocks(material.contributions(deliverable.id()), numbering, nilWords)
                .in(material.layout(deliverable.id()));
        return new DeliverablePart(
                deliverable.number(), deliverable.title(), target(deliverable), worst(blocks), blocks);
    }

    private static @Nullable String target(DeliverableView deliverable) {
        return deliverable.target() == null ? null : deliverable.target().inWords();
    }

    private static @Nullable Status worst(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> switch (block) {
                    case Block.Text text -> Stream.ofNullable(text.status());
                    case Block.Table table ->
                        table.rows().stream().map(Block.Row::status).filter(Objects::nonNull);
                    case Block.Note _ -> Stream.empty();
                })
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
