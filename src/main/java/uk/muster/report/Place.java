package uk.muster.report;

import uk.muster.plan.DeliverableView;

/** A place of the paper that a finding points to: what people call it, and its id in the paper. */
record Place(String name, String anchor) {

    static final Place HEAD = new Place("Front matter", "head");
    static final Place IMPLICATIONS = new Place("Implications", "implications");
    static final Place RECOMMENDATION = new Place("Recommendation", "recommendation");

    /** @param index of the section in the front matter, from 0 */
    static Place section(int index, String heading) {
        int number = index + 1;
        return new Place(heading.isBlank() ? "Section " + number : heading, Section.anchor(index));
    }

    static Place deliverable(DeliverablePart part) {
        return new Place(part.number() + " " + part.title(), part.anchor());
    }

    static Place deliverable(DeliverableView deliverable) {
        return new Place(
                deliverable.number() + " " + deliverable.title(), DeliverablePart.anchor(deliverable.number()));
    }

    Finding error(String message) {
        return new Finding(Finding.Severity.ERROR, name, anchor, message);
    }

    Finding warning(String message) {
        return new Finding(Finding.Severity.WARNING, name, anchor, message);
    }
}
