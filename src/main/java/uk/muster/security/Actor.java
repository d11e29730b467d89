package uk.muster.security;

import java.util.Set;

/**
 * A person as the policy sees them today: their roles and what these are scoped by.
 *
 * @param units the units that they write for, as lead or contributor
 * @param portfolioAreas the areas whose units' updates they review
 * @param portfolioThemes the themes whose force-wide updates they review
 * @param panelAreas the areas whose scrutiny panel they sit on
 */
public record Actor(
        PersonId id,
        String username,
        String name,
        Set<Role> roles,
        Set<UnitId> units,
        Set<AreaId> portfolioAreas,
        Set<ThemeId> portfolioThemes,
        Set<AreaId> panelAreas) {

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
