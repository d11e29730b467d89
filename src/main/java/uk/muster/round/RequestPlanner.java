package uk.muster.round;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.muster.plan.DeliverableView;
import uk.muster.security.UnitId;

/**
 * Turns "these units for this deliverable" into requests: closed units are left out, units that report jointly share
 * one request.
 *
 * @param open the units that there are, in the order papers list them
 * @param jointReporting each partner → the unit that answers for both
 */
record RequestPlanner(List<UnitId> open, Map<UnitId, UnitId> jointReporting) {

    List<Asked> plan(DeliverableView deliverable, Set<UnitId> units) {
        return open.stream()
                .filter(units::contains)
                .map(this::answering)
                .distinct()
                .map(unit -> new Asked(deliverable.id(), reporting(unit)))
                .toList();
    }

    /** Who can be asked: every open unit but those for whom another answers. */
    List<ReportingUnit> reportingUnits() {
        return open.stream()
                .filter(unit -> unit.equals(answering(unit)))
                .map(this::reporting)
                .toList();
    }

    private ReportingUnit reporting(UnitId answering) {
        return new ReportingUnit(answering, partnerOf(answering));
    }

    /** A request names two units at most: a third that reports with the same unit is asked by itself. */
    private UnitId answering(UnitId unit) {
        UnitId answers = jointReporting.getOrDefault(unit, unit);
        return open.contains(answers) && unit.equals(partnerOf(answers)) ? answers : unit;
    }

    private @Nullable UnitId partnerOf(UnitId answering) {
        return open.stream()
                .filter(unit -> !unit.equals(answering) && answering.equals(jointReporting.get(unit)))
                .findFirst()
                .orElse(null);
    }
}
