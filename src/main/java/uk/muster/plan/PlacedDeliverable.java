package uk.muster.plan;

import java.util.List;
import java.util.Objects;

/** A deliverable and the objective that it stands under. */
record PlacedDeliverable(DeliverableView deliverable, ObjectiveView objective) {

    /** All deliverables of an edition in plan order. */
    static List<PlacedDeliverable> in(EditionView edition) {
        return edition.objectives().stream()
                .flatMap(objective -> objective.deliverables().stream()
                        .map(deliverable -> new PlacedDeliverable(deliverable, objective)))
                .toList();
    }

    DeliverableId id() {
        return deliverable.id();
    }

    String title() {
        return deliverable.title();
    }

    String number() {
        return deliverable.number();
    }

    boolean hasTheWordsOf(PlacedDeliverable other) {
        return Likest.sameWords(title(), other.title());
    }

    /** Whether neither the words nor the target changed. */
    boolean saysTheSameAs(PlacedDeliverable other) {
        return hasTheWordsOf(other) && Objects.equals(deliverable.target(), other.deliverable.target());
    }

    /** Whether both stand under the same objective, in different editions: one of the same theme or title. */
    boolean isInTheObjectiveOf(PlacedDeliverable other) {
        return isIn(other.objective);
    }

    boolean isIn(ObjectiveView other) {
        return objective.theme() != null && objective.theme().equals(other.theme())
                || Likest.sameWords(objective.title(), other.title());
    }
}
