package uk.muster.round;

import org.jspecify.annotations.Nullable;
import uk.muster.plan.EditionId;

/**
 * A round.
 *
 * @param publication when its paper came out, though a correction may be under way since; none before
 */
public record RoundView(
        RoundId id,
        EditionId edition,
        String financialYear,
        int number,
        RoundDates dates,
        RoundState state,
        @Nullable Publication publication,
        long version) {

    /** As people call it: "Round 2, 2014-15". */
    public String label() {
        return "Round " + number + ", " + financialYear;
    }

    /** Whether its paper is out, with or without a correction under way. */
    public boolean wasPublished() {
        return state == RoundState.PUBLISHED || publication != null;
    }
}
