package uk.muster.report;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.muster.plan.DeliverableView;
import uk.muster.plan.ObjectiveView;

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
                written.recommendation(),
                annexes());
    }

    private Section section(SectionText section) {
        return section(section.heading(), section.text(), ExemptPlace.section(section.id()));
    }

    private List<Section> lead(LeadPlace place) {
        LeadText written = material.frontMatter().lead(place);
        return written.isBlank()
                ? List.of()
                : List.of(section(written.heading(), written.text(), ExemptPlace.lead(place)));
    }

    private Section section(String heading, String text, ExemptPlace place) {
        return new Section(
                heading,
                numbering.number(Paragraphs.of(text), material.exemptions().of(place)));
    }

    /** They end the paper, and so are numbered once everything else is. */
    private List<Annex> annexes() {
        List<AnnexText> written = material.annexes();
        return IntStream.range(0, written.size())
                .mapToObj(index -> annex(AnnexText.letter(index), written.get(index)))
                .toList();
    }

    private Annex annex(String letter, AnnexText annex) {
        Exemption exemption = material.exemptions().of(ExemptPlace.annex(annex.id()));
        return new Annex(
                letter,
                annex.title(),
                exemption == null || annex.publicTitle().isBlank() ? null : annex.publicTitle(),
                numbering.number(Paragraphs.of(annex.text()), exemption),
                exemption);
    }

    private ObjectivePart objective(ObjectiveView objective) {
        return new ObjectivePart(
                objective.number(),
                objective.title(),
                lead(LeadPlace.of(objective.id())),
                objective.deliverables().stream().map(this::deliverable).toList());
    }

    private DeliverablePart deliverable(DeliverableView deliverable) {
        List<Section> lead = lead(LeadPlace.of(deliverable.id()));
        List<Block> blocks = new Blocks(
                        material.contributions(deliverable.id()), material.exemptions(), numbering, nilWords)
                .in(material.layout(deliverable.id()));
        return DeliverablePart.standing(deliverable.number(), deliverable.title(), target(deliverable), lead, blocks);
    }

    private static @Nullable String target(DeliverableView deliverable) {
        return deliverable.target() == null ? null : deliverable.target().inWords();
    }
}
