package uk.muster.update;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.muster.organisation.UnitView;
import uk.muster.round.ReportingUnit;
import uk.muster.security.UnitId;

/** Names whoever answers: "Coventry", or "Walsall and Wolverhampton" where the two report jointly. */
public final class UnitNames {

    private UnitNames() {}

    public static String of(ReportingUnit reporting, Map<UnitId, UnitView> units) {
        return Stream.of(reporting.unit(), reporting.jointWith())
                .filter(Objects::nonNull)
                .map(unit -> Objects.requireNonNull(units.get(unit)).name())
                .collect(Collectors.joining(" and "));
    }
}
