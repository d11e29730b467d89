package uk.muster.security;

import java.util.Collections;
import java.util.Set;

/**
 * Somebody whose work an actor does for a while: who, and the rights that the actor has from them alone.
 *
 * @param editor whether the actor edits rounds and reports in their stead
 */
public record Covered(
        PersonId person,
        String name,
        Set<UnitId> units,
        Set<AreaId> portfolioAreas,
        Set<ThemeId> portfolioThemes,
        boolean editor) {

    boolean writesFor(Scope scope) {
        return !Collections.disjoint(units, scope.units());
    }

    boolean reviews(Scope scope) {
        return scope.area() == null
                ? scope.theme() != null && portfolioThemes.contains(scope.theme())
                : portfolioAreas.contains(scope.area());
    }
}
