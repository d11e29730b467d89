package uk.muster.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.muster.plan.DeliverableView;
import uk.muster.plan.ObjectiveView;
import uk.muster.security.PersonId;
import uk.muster.text.Markdown;
import uk.muster.update.ParagraphText;

/** Finds what of a paper can be made exempt: the document has no ids, the material that it was assembled from does. */
final class ExemptiblePlaces {

    private final Material material;
    private final Map<PersonId, String> names;
    private final Map<String, Exemptible> places = new HashMap<>();

    private ExemptiblePlaces(Material material, Map<PersonId, String> names) {
        this.material = material;
        this.names = names;
    }

    /**
     * @param document assembled of the same material
     * @param names of those who decided
     * @return by the anchor, as {@link PaperWords} names it
     */
    static Map<String, Exemptible> in(Material material, ReportDocument document, Map<PersonId, String> names) {
        ExemptiblePlaces finding = new ExemptiblePlaces(material, names);
        finding.addFront();
        finding.addAnnexes(document.annexes());
        var parts = document.deliverables().iterator();
        var objectives = document.objectives().iterator();
        for (ObjectiveView objective : material.edition().objectives()) {
            finding.addLead(
                    objectives.next().leadAnchor(), LeadPlace.of(objective.id()), String.valueOf(objective.number()));
            objective.deliverables().forEach(deliverable -> finding.add(parts.next(), deliverable));
        }
        return Map.copyOf(finding.places);
    }

    private void addFront() {
        List<SectionText> sections = material.frontMatter().sections();
        for (int index = 0; index < sections.size(); index++) {
            SectionText section = sections.get(index);
            add(
                    Section.anchor(index),
                    ExemptPlace.section(section.id()),
                    "The section “" + section.heading() + "”",
                    section.text());
        }
    }

    private void addAnnexes(List<Annex> annexes) {
        for (int index = 0; index < annexes.size(); index++) {
            Annex annex = annexes.get(index);
            AnnexText written = material.annexes().get(index);
            add(annex.anchor(), ExemptPlace.annex(written.id()), annex.name(), annex.title());
        }
    }

    private void addLead(String anchor, LeadPlace place, String number) {
        String text = material.frontMatter().lead(place).text();
        if (!text.isBlank()) {
            add(anchor, ExemptPlace.lead(place), "The lead-in to " + number, text);
        }
    }

    private void add(DeliverablePart part, DeliverableView deliverable) {
        addLead(part.leadAnchor(), LeadPlace.of(deliverable.id()), part.number());
        List<Contribution> texts = material.contributions(deliverable.id()).stream()
                .filter(Contribution::isText)
                .toList();
        for (int index = 0; index < texts.size(); index++) {
            Contribution answer = texts.get(index);
            add(
                    part.answerAnchor(index),
                    ExemptPlace.answer(answer.request()),
                    "The whole answer of " + answer.by().name(),
                    answer.paragraphs().stream()
                            .map(ParagraphText::text)
                            .findFirst()
                            .orElse(""));
            if (index < part.blocks().size() && part.blocks().get(index) instanceof Block.Text text) {
                addParagraphs(text.paragraphs(), answer);
            }
        }
    }

    private void addParagraphs(List<NumberedParagraph> numbered, Contribution answer) {
        List<ParagraphText> written = answer.paragraphs();
        IntStream.range(0, numbered.size()).forEach(index -> {
            int number = numbered.get(index).number();
            add(
                    NumberedParagraph.anchor(number),
                    ExemptPlace.paragraph(written.get(index).id()),
                    "Paragraph " + number,
                    written.get(index).text(),
                    new Exemptible.Owned(answer.request(), written.get(index)));
        });
    }

    private void add(String anchor, ExemptPlace place, String name, String markdown) {
        add(anchor, place, name, markdown, null);
    }

    private void add(String anchor, ExemptPlace place, String name, String markdown, Exemptible.@Nullable Owned owned) {
        String words = markdown.isBlank() ? "" : Excerpt.start(Markdown.toPlainText(markdown));
        places.put(anchor, new Exemptible(place, name, words, decided(place), owned));
    }

    private Exemptible.@Nullable Decided decided(ExemptPlace place) {
        ExemptDecision decision = material.exemptions().decisions().get(place);
        return decision == null
                ? null
                : new Exemptible.Decided(
                        decision.ground(), decision.reason(), names.getOrDefault(decision.by(), ""), decision.at());
    }
}
