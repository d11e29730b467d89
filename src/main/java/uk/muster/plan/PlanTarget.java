package uk.muster.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;

/** A {@link Target} in its columns. */
@Embeddable
record PlanTarget(
        @Column(name = "target_measure") String measure,

        @Enumerated(EnumType.STRING) @Column(name = "target_direction")
        Target.Direction direction,

        @Column(name = "target_percent", precision = 7, scale = 2)
        BigDecimal percent,

        @Column(name = "target_baseline") String baseline) {

    static PlanTarget of(Target target) {
        return new PlanTarget(target.measure(), target.direction(), target.percent(), target.baseline());
    }

    Target view() {
        return new Target(measure, direction, percent, baseline);
    }
}
