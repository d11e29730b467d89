package uk.muster.round;

import org.jspecify.annotations.Nullable;
import uk.muster.security.UnitId;

/** Who answers: a unit, together with the one that it reports for as well. */
public record ReportingUnit(UnitId unit, @Nullable UnitId jointWith) {}
