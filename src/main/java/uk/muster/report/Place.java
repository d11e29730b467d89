package uk.muster.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.muster.plan.DeliverableView;
import uk.muster.plan.ObjectiveView;

/**
 * A place of the paper that a finding points to.
 *
 * @param name what people call it: "3.4 Reduce burglary"
 * @param anchor its id in the paper, which stays when paragraphs are added before it
 * @param paragraph the number, for the moment, of the paragraph meant there
 */
public record Place(String name, String anchor, @Nullable Integer paragraph) {

    static final Place HEAD = new Place("Front matter", "head", null);
    static final Place IMPLICATIONS = new Place("Implications", "implications", null);
    static final Place RECOMMENDATION = new Place("Recommendation", "recommendation", null);

    /** @param index of the section in the front matter, from 0 */
    static Place section(int index, String heading) {
        int number = index + 1;
        return new Place(heading.isBlank() ? "Section " + number : heading, Section.anchor(index), null);
    }

    static Place annex(Annex annex) {
        return new Place(annex.heading(), annex.anchor(), null);
    }

    static Place objective(ObjectiveView objective) {
        return new Place(objective.number() + " " + objective.title(), ObjectivePart.anchor(objective.number()), null);
    }

    static Place deliverable(DeliverablePart part) {
        return new Place(part.number() + " " + part.title(), part.anchor(), null);
    }

    static Place deliverable(DeliverableView deliverable) {
        return new Place(
                deliverable.number() + " " + deliverable.title(), DeliverablePart.anchor(deliverable.number()), null);
    }

    /** A paragraph of this place. */
    Place at(int number) {
        return new Place(name, anchor, number);
    }

    /** "Paragraph 15 in 1.4 Increase confidence", or the name alone. */
    public String title() {
        return paragraph == null ? name : "Paragraph %d in %s".formatted(paragraph, name);
    }

    /** The id of what to jump to. */
    public String target() {
        return paragraph == null ? anchor : NumberedParagraph.anchor(paragraph);
    }

    Finding finding(FindingKind kind, String message, Mend... mends) {
        return new Finding(kind, this, message, List.of(mends));
    }
}
