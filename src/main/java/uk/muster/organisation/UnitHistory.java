package uk.muster.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.muster.security.UnitId;
import uk.muster.text.Dates;

/** Tells a unit's story from its names, mergers and joint reporting. */
@Component
class UnitHistory {

    private final UnitRepository units;
    private final UnitMergerRepository mergers;
    private final JointReportingRepository joint;

    UnitHistory(UnitRepository units, UnitMergerRepository mergers, JointReportingRepository joint) {
        this.units = units;
        this.mergers = mergers;
        this.joint = joint;
    }

    /** What happened, the newest first. */
    List<UnitEvent> of(UnitId id) {
        Unit unit = units.findById(id.value()).orElseThrow();
        List<UnitEvent> events = new ArrayList<>(names(unit));
        List<UnitMerger> merged = mergers.findByUnitIdOrSuccessorId(id.value(), id.value());
        merged.forEach(merger -> events.add(told(merger, id)));
        joint.findByUnitIdOrWithUnitId(id.value(), id.value()).forEach(shared -> events.add(told(shared, id)));
        LocalDate closedOn = unit.closedOn();
        if (closedOn != null
                && merged.stream().noneMatch(merger -> merger.unit().equals(id))) {
            events.add(new UnitEvent(closedOn, "Closed"));
        }
        events.sort(Comparator.comparing(UnitEvent::on).reversed());
        return events;
    }

    private static List<UnitEvent> names(Unit unit) {
        return unit.names().stream()
                .map(name -> new UnitEvent(
                        name.validFrom(),
                        (name.validFrom().equals(unit.openedOn()) ? "Opened as " : "Renamed to ") + name.name()))
                .toList();
    }

    private UnitEvent told(UnitMerger merger, UnitId about) {
        LocalDate on = merger.mergedOn();
        return new UnitEvent(
                on,
                merger.unit().equals(about)
                        ? "Closed and merged into " + name(merger.successor(), on)
                        : name(merger.unit(), on) + " merged into it");
    }

    private UnitEvent told(JointReporting shared, UnitId about) {
        LocalDate from = shared.period().validFrom();
        LocalDate until = shared.period().validUntil();
        String what = shared.partner().equals(about)
                ? name(shared.answering(), from) + " answers for both"
                : "Answers for " + name(shared.partner(), from) + " as well";
        return new UnitEvent(from, until == null ? what : what + " until " + Dates.day(until));
    }

    private String name(UnitId id, LocalDate on) {
        return units.findById(id.value()).orElseThrow().name(on);
    }
}
