package uk.muster.round;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.muster.security.UnitId;

/** Who answers: a unit, together with the one that it reports for as well. */
public record ReportingUnit(UnitId unit, @Nullable UnitId jointWith) {

    public Set<UnitId> units() {
        return jointWith == null ? Set.of(unit) : Set.of(unit, jointWith);
    }
}
