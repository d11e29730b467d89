package uk.muster.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.muster.security.AreaId;
import uk.muster.security.Role;
import uk.muster.security.UnitId;

/** That a person has a role, for a unit or an area where the role asks for one. */
@Entity
class RoleGrant extends Dated {

    @Enumerated(EnumType.STRING)
    private Role role;

    private @Nullable Long unitId;
    private @Nullable Long areaId;

    @SuppressWarnings("NullAway.Init")
    protected RoleGrant() {}

    RoleGrant(GrantedRole granted) {
        super(granted.period());
        this.role = granted.role();
        this.unitId = granted.unit() == null ? null : granted.unit().value();
        this.areaId = granted.area() == null ? null : granted.area().value();
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

    GrantedRole view() {
        return new GrantedRole(role, unit(), area(), period());
    }

    @Override
    boolean saysTheSameAs(Dated other) {
        return other instanceof RoleGrant grant
                && role == grant.role
                && Objects.equals(unitId, grant.unitId)
                && Objects.equals(areaId, grant.areaId);
    }
}
