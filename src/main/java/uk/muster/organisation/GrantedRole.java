package uk.muster.organisation;

import org.jspecify.annotations.Nullable;
import uk.muster.security.AreaId;
import uk.muster.security.Role;
import uk.muster.security.UnitId;

/** A role as a form shows it: for which unit or area, between which dates. */
public record GrantedRole(
        Role role, @Nullable UnitId unit, @Nullable AreaId area, Period period) {}
