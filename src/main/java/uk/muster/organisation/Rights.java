package uk.muster.organisation;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import uk.muster.security.AreaId;
import uk.muster.security.Covered;
import uk.muster.security.Role;
import uk.muster.security.ThemeId;
import uk.muster.security.UnitId;

/** What somebody may do on a day, as sets that can be handed on and put together. */
record Rights(
        Set<Role> roles,
        Set<UnitId> units,
        Set<AreaId> portfolioAreas,
        Set<ThemeId> portfolioThemes,
        Set<AreaId> panelAreas) {

    /** Sign-off, scrutiny and administration stay with those who were chosen for them. */
    static final Set<Role> COVERABLE =
            Set.copyOf(EnumSet.of(Role.UNIT_LEAD, Role.CONTRIBUTOR, Role.REVIEWER, Role.EDITOR));

    /** The part that a stand-in has too. */
    Rights handedOn() {
        return new Rights(common(roles, COVERABLE), units, portfolioAreas, portfolioThemes, Set.of());
    }

    Rights with(Rights others) {
        return new Rights(
                all(roles, others.roles),
                all(units, others.units),
                all(portfolioAreas, others.portfolioAreas),
                all(portfolioThemes, others.portfolioThemes),
                all(panelAreas, others.panelAreas));
    }

    /** The part that one's own rights do not hold. */
    Rights beyond(Rights own) {
        return new Rights(
                less(roles, own.roles),
                less(units, own.units),
                less(portfolioAreas, own.portfolioAreas),
                less(portfolioThemes, own.portfolioThemes),
                less(panelAreas, own.panelAreas));
    }

    Covered of(Person person) {
        return new Covered(
                person.id(), person.name(), units, portfolioAreas, portfolioThemes, roles.contains(Role.EDITOR));
    }

    private static <T> Set<T> common(Set<T> some, Set<T> others) {
        Set<T> common = new HashSet<>(some);
        common.retainAll(others);
        return Set.copyOf(common);
    }

    private static <T> Set<T> all(Set<T> some, Set<T> others) {
        Set<T> all = new HashSet<>(some);
        all.addAll(others);
        return Set.copyOf(all);
    }

    private static <T> Set<T> less(Set<T> some, Set<T> others) {
        Set<T> less = new HashSet<>(some);
        less.removeAll(others);
        return Set.copyOf(less);
    }
}
