package uk.muster.round;

import java.util.Set;
import uk.muster.security.UnitId;

/**
 * A round's dates, its state, what it asks of whom, or who was chased has changed: an entry of its history says how.
 *
 * @param units whose request it is about; empty if the change concerns everybody
 */
public record RoundChanged(RoundId round, Set<UnitId> units) implements RoundNews {

    /** Whether any of these units has to do with it. */
    public boolean concerns(Set<UnitId> any) {
        return units.isEmpty() || units.stream().anyMatch(any::contains);
    }
}
