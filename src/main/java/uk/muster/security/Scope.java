package uk.muster.security;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an action is about: the answering units, the area they lie in (none for force-wide units), the theme of the
 * objective, the update's state, whether publication has locked it, who wrote in it, and who last decided on it.
 */
public record Scope(
        Set<UnitId> units,
        @Nullable AreaId area,
        @Nullable ThemeId theme,
        @Nullable UpdateState state,
        boolean locked,
        Set<PersonId> writers,
        @Nullable PersonId decider) {

    /** For actions that a role alone decides. */
    public static final Scope ANYWHERE = new Scope(Set.of(), null, null, null, false, Set.of(), null);

    /** For a paper: who assembled it. */
    public static Scope writtenBy(PersonId writer) {
        return new Scope(Set.of(), null, null, null, false, Set.of(writer), null);
    }

    /** For words suggested to an update: its scope, but written by whoever suggested them. */
    public Scope proposedBy(PersonId writer) {
        return new Scope(units, area, theme, state, locked, Set.of(writer), decider);
    }

    /** For a panel's question: the panel's area, and whoever has had a hand in the answer. */
    public static Scope question(AreaId area, Set<PersonId> writers) {
        return new Scope(Set.of(), area, null, null, false, Set.copyOf(writers), null);
    }
}
