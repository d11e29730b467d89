package uk.muster.plan;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.muster.security.UnitId;

/** What an editor says of a deliverable. */
public record DeliverableDetails(
        String title, @Nullable LocalDate dueOn, @Nullable Target target, Set<UnitId> units) {

    public DeliverableDetails {
        title = Wording.of("deliverable", title, 1000);
        units = Set.copyOf(units);
    }

    static DeliverableDetails of(DeliverableView deliverable) {
        return new DeliverableDetails(
                deliverable.title(), deliverable.dueOn(), deliverable.target(), deliverable.units());
    }

    DeliverableDetails withDueOn(@Nullable LocalDate other) {
        return new DeliverableDetails(title, other, target, units);
    }
}
