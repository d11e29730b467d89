package uk.muster.organisation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.muster.security.AreaId;
import uk.muster.security.Role;
import uk.muster.security.UnitId;

/** That a person has a role, for a unit or an area where the role asks for one, between two dates. */
@Entity
class RoleGrant {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    private Role role;

    private @Nullable Long unitId;
    private @Nullable Long areaId;

    @Embedded
    private Period period;

    @SuppressWarnings("NullAway.Init")
    protected RoleGrant() {}

    RoleGrant(GrantedRole granted) {
        this.role = granted.role();
        this.unitId = granted.unit() == null ? null : granted.unit().value();
        this.areaId = granted.area() == null ? null : granted.area().value();
        this.period = granted.period();
    }

    Role role() {
        return role;
    }

    @Nullable
    UnitId unit() {
        return unitId == null ? null : new UnitId(unitId);
    }

    @Nullable
    AreaId area() {
        return areaId == null ? null : new AreaId(areaId);
    }

    Period period() {
        return period;
    }

    void endBy(LocalDate lastDay) {
        period = period.endingBy(lastDay);
    }

    GrantedRole view() {
        return new GrantedRole(role, unit(), area(), period);
    }
}
