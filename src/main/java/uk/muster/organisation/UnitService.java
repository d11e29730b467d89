package uk.muster.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.AuditKind;
import uk.muster.security.AuditLog;
import uk.muster.security.Scope;
import uk.muster.security.UnitId;
import uk.muster.text.Dates;

/**
 * The administrator's work on units. All of it adds to a unit's history: nothing that was so is unmade. A unit does not
 * report any more from its closing day on.
 */
@Service
@Validated
@Transactional
public class UnitService {

    private final Access access;
    private final UnitRepository units;
    private final UnitMergerRepository mergers;
    private final JointReportingRepository joint;
    private final UnitHistory history;
    private final Leavers leavers;
    private final AuditLog audit;

    UnitService(
            Access access,
            UnitRepository units,
            UnitMergerRepository mergers,
            JointReportingRepository joint,
            UnitHistory history,
            Leavers leavers,
            AuditLog audit) {
        this.access = access;
        this.units = units;
        this.mergers = mergers;
        this.joint = joint;
        this.history = history;
        this.leavers = leavers;
        this.audit = audit;
    }

    /** What happened to the unit, the newest first. */
    @Transactional(readOnly = true)
    public List<UnitEvent> history(UnitId id) {
        demand(id);
        return history.of(id);
    }

    public UnitId open(@Valid NewUnit unit) {
        access.demand(Action.MANAGE_ORGANISATION);
        if (units.existsByCode(unit.code())) {
            throw new ChangeRefused("code", "Another unit has this code already. Choose another.");
        }
        if ((unit.kind() == UnitKind.LPU) != (unit.area() != null)) {
            throw new ChangeRefused(
                    "area",
                    unit.area() == null
                            ? "Choose the area that the unit lies in."
                            : "Only a Local Policing Unit lies in an area.");
        }
        record("opened unit " + unit.code() + " from " + Dates.day(unit.openedOn()));
        return units.save(new Unit(unit)).id();
    }

    /** Gives the unit another name from that day on. */
    public void rename(
            UnitId id,
            @NotBlank(message = "Enter a name.") @Size(max = 160, message = "Use at most 160 characters.") String name,
            LocalDate from) {
        demand(id);
        unit(id).rename(name.strip(), from);
        record("renamed unit " + unit(id).code() + " from " + Dates.day(from));
    }

    /** Closes the unit: its people's roles and its joint reporting end the day before. */
    public void close(UnitId id, LocalDate on) {
        demand(id);
        unit(id).close(on);
        record("closed unit " + unit(id).code() + " from " + Dates.day(on));
        LocalDate lastDay = on.minusDays(1);
        joint.findByUnitIdOrWithUnitId(id.value(), id.value()).forEach(shared -> end(shared, lastDay));
        leavers.leave(id, lastDay);
    }

    /** Closes the unit in favour of another, which reports in its place from that day on. */
    public void merge(UnitId id, UnitId into, LocalDate on) {
        demand(id);
        if (id.equals(into)) {
            throw new ChangeRefused("other", "A unit cannot merge into itself. Choose another.");
        }
        refuseUnlessOpen(into, on);
        close(id, on);
        mergers.save(new UnitMerger(id, into, on));
        record("merged unit " + unit(id).code() + " into " + unit(into).code());
    }

    /** Lets one unit answer for itself and its partner for a time. */
    public void reportJointly(UnitId partner, UnitId answering, Period period) {
        demand(partner);
        if (partner.equals(answering)) {
            throw new ChangeRefused("other", "A unit cannot report jointly with itself. Choose another.");
        }
        refuseUnlessOpen(partner, period.validFrom());
        refuseUnlessOpen(answering, period.validFrom());
        boolean taken = joint.findAll().stream()
                .filter(other -> other.involves(partner) || other.involves(answering))
                .anyMatch(other -> other.period().overlaps(period));
        if (taken) {
            throw new ChangeRefused("other", "One of the two reports jointly already in that time.");
        }
        joint.save(new JointReporting(partner, answering, period));
        record("let unit " + unit(answering).code() + " answer for "
                + unit(partner).code() + " too");
    }

    private void end(JointReporting shared, LocalDate lastDay) {
        if (shared.period().validFrom().isAfter(lastDay)) {
            joint.delete(shared);
        } else {
            shared.endBy(lastDay);
        }
    }

    private void refuseUnlessOpen(UnitId id, LocalDate on) {
        if (!unit(id).isOpen(on)) {
            throw new ChangeRefused("other", "That unit is not open on that day. Choose another unit or day.");
        }
    }

    private void record(String what) {
        audit.record(AuditKind.CHANGE, what);
    }

    private Unit unit(UnitId id) {
        return units.findById(id.value()).orElseThrow();
    }

    private void demand(UnitId id) {
        access.demand(Action.MANAGE_ORGANISATION, Scope.ANYWHERE, id);
    }
}
