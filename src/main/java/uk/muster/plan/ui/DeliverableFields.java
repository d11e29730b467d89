package uk.muster.plan.ui;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.muster.organisation.UnitView;
import uk.muster.plan.DeliverableDetails;
import uk.muster.plan.DeliverableView;
import uk.muster.plan.ObjectiveView;
import uk.muster.plan.PlanRefused;
import uk.muster.plan.Target;

/** A deliverable as its form has it. */
public record DeliverableFields(
        @NotBlank(message = "Write what is to be delivered.")
        @Size(max = 1000, message = "Shorten it to 1,000 characters at most.")
        String title,

        ObjectiveView objective,

        @Nullable LocalDate dueOn,
        Set<UnitView> units,
        String measure,
        Target.@Nullable Direction direction,
        @Nullable BigDecimal percent,
        String baseline) {

    static DeliverableFields empty(ObjectiveView objective) {
        return new DeliverableFields("", objective, null, Set.of(), "", null, null, "");
    }

    static DeliverableFields of(DeliverableView deliverable, ObjectiveView objective, Offered offered) {
        Target target = deliverable.target();
        return new DeliverableFields(
                deliverable.title(),
                objective,
                deliverable.dueOn(),
                Set.copyOf(offered.units(deliverable.units())),
                target == null ? "" : target.measure(),
                target == null ? null : target.direction(),
                target == null ? null : target.percent(),
                target == null ? "" : target.baseline());
    }

    DeliverableDetails details() {
        return new DeliverableDetails(
                title, dueOn, target(), units.stream().map(UnitView::id).collect(Collectors.toSet()));
    }

    private @Nullable Target target() {
        if (measure.isBlank() && direction == null && percent == null && baseline.isBlank()) {
            return null;
        }
        if (measure.isBlank()) {
            throw new FieldRefused("measure", "Write what is measured, or clear the other fields of the target.");
        }
        if (direction == null) {
            throw new FieldRefused("direction", "Choose which way is better.");
        }
        if (percent == null) {
            throw new FieldRefused("percent", "Write by how many per cent.");
        }
        try {
            return new Target(measure, direction, percent, baseline);
        } catch (PlanRefused refused) {
            throw new FieldRefused("percent", refused.getMessage());
        }
    }
}
