package uk.muster.security;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A person as the policy sees them today: their roles and what these are scoped by, cover for others included.
 *
 * @param units the units that they write for, as lead or contributor
 * @param portfolioAreas the areas whose units' updates they review
 * @param portfolioThemes the themes whose force-wide updates they review
 * @param panelAreas the areas whose scrutiny panel they sit on
 * @param covered those for whom they stand in
 */
public record Actor(
        PersonId id,
        String username,
        String name,
        Set<Role> roles,
        Set<UnitId> units,
        Set<AreaId> portfolioAreas,
        Set<ThemeId> portfolioThemes,
        Set<AreaId> panelAreas,
        List<Covered> covered) {

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /**
     * For whom the actor acts on an update; empty if in their own right. Who writes for a unit never decides on what it
     * wrote, so that one scope never asks for both.
     */
    public Optional<Covered> actsFor(Scope scope) {
        boolean writes = !Collections.disjoint(units, scope.units());
        return covered.stream()
                .filter(person -> writes ? person.writesFor(scope) : person.reviews(scope))
                .findFirst();
    }

    /** For whom the actor edits rounds and reports; empty if in their own right. */
    public Optional<Covered> editsFor() {
        return covered.stream().filter(Covered::editor).findFirst();
    }
}
