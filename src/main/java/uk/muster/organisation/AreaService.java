package uk.muster.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.AreaId;
import uk.muster.security.AuditKind;
import uk.muster.security.AuditLog;
import uk.muster.security.Scope;
import uk.muster.text.Dates;

/** The administrator's work on areas. An area is not the body's any more from its closing day on. */
@Service
@Validated
@Transactional
public class AreaService {

    private final Access access;
    private final AreaRepository areas;
    private final UnitRepository units;
    private final AuditLog audit;

    AreaService(Access access, AreaRepository areas, UnitRepository units, AuditLog audit) {
        this.access = access;
        this.areas = areas;
        this.units = units;
        this.audit = audit;
    }

    public AreaId open(@Valid NewArea area) {
        access.demand(Action.MANAGE_ORGANISATION);
        if (areas.existsByCode(area.code())) {
            throw new ChangeRefused("code", "Another area has this code already. Choose another.");
        }
        audit.record(AuditKind.CHANGE, "opened area " + area.code() + " from " + Dates.day(area.openedOn()));
        return areas.save(new Area(area)).id();
    }

    /** Corrects the area's name, on all days: an area's name is not history. */
    public void rename(
            AreaId id,
            @NotBlank(message = "Enter a name.") @Size(max = 120, message = "Use at most 120 characters.")
                    String name) {
        Area area = area(id);
        area.rename(name.strip());
        audit.record(AuditKind.CHANGE, "corrected the name of area " + area.code());
    }

    /** @throws ChangeRefused if a unit in the area would still be open */
    public void close(AreaId id, LocalDate on) {
        Area area = area(id);
        if (units.findByAreaId(id.value()).stream().anyMatch(unit -> unit.isOpen(on))) {
            throw new ChangeRefused("from", "A unit in this area is still open on that day. Close or merge it first.");
        }
        area.close(on);
        audit.record(AuditKind.CHANGE, "closed area " + area.code() + " from " + Dates.day(on));
    }

    private Area area(AreaId id) {
        access.demand(Action.MANAGE_ORGANISATION, Scope.ANYWHERE, id);
        return areas.findById(id.value()).orElseThrow();
    }
}
