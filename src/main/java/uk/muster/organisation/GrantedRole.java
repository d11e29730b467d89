package uk.muster.organisation;

import org.jspecify.annotations.Nullable;
import uk.muster.security.AreaId;
import uk.muster.security.Role;
import uk.muster.security.UnitId;

/** A role, for which unit or area, between which dates. */
public record GrantedRole(
        Role role, @Nullable UnitId unit, @Nullable AreaId area, Period period) {

    /** @throws ChangeRefused if the role's unit or area is missing, or one is given where the role has none */
    public GrantedRole {
        if (isForUnit(role) != (unit != null)) {
            throw new ChangeRefused("unit", isForUnit(role) ? "Choose the unit." : "This role has no unit.");
        }
        if (isForArea(role) != (area != null)) {
            throw new ChangeRefused("area", isForArea(role) ? "Choose the area." : "This role has no area.");
        }
    }

    /** Whether the role is held for one unit. */
    public static boolean isForUnit(Role role) {
        return role == Role.UNIT_LEAD || role == Role.CONTRIBUTOR;
    }

    /** Whether the role is held for one area. */
    public static boolean isForArea(Role role) {
        return role == Role.PANEL_MEMBER;
    }
}
