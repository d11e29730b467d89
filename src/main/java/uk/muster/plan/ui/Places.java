package uk.muster.plan.ui;

import java.util.List;
import java.util.Optional;
import uk.muster.plan.DeliverableView;
import uk.muster.plan.EditionView;
import uk.muster.plan.ObjectiveId;
import uk.muster.plan.ObjectiveView;

/** Where a deliverable goes when it moves up or down by one: at the edge of its objective, into the neighbour. */
record Places(EditionView edition) {

    private static final int LAST = Integer.MAX_VALUE;

    /** A place in the plan. */
    record Place(ObjectiveId objective, int position) {}

    Optional<Place> above(DeliverableView deliverable) {
        ObjectiveView objective = objective(deliverable);
        int position = objective.deliverables().indexOf(deliverable) + 1;
        return position > 1
                ? Optional.of(new Place(objective.id(), position - 1))
                : neighbour(objective, -1).map(other -> new Place(other.id(), LAST));
    }

    Optional<Place> below(DeliverableView deliverable) {
        ObjectiveView objective = objective(deliverable);
        int position = objective.deliverables().indexOf(deliverable) + 1;
        return position < objective.deliverables().size()
                ? Optional.of(new Place(objective.id(), position + 1))
                : neighbour(objective, 1).map(other -> new Place(other.id(), 1));
    }

    ObjectiveView objective(DeliverableView deliverable) {
        return edition.objectives().stream()
                .filter(objective -> objective.deliverables().contains(deliverable))
                .findFirst()
                .orElseThrow();
    }

    private Optional<ObjectiveView> neighbour(ObjectiveView objective, int step) {
        List<ObjectiveView> objectives = edition.objectives();
        int index = objectives.indexOf(objective) + step;
        return index >= 0 && index < objectives.size() ? Optional.of(objectives.get(index)) : Optional.empty();
    }
}
