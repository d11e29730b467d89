package uk.muster.round;

import uk.muster.plan.EditionId;

/** A round. */
public record RoundView(
        RoundId id,
        EditionId edition,
        String financialYear,
        int number,
        RoundDates dates,
        RoundState state,
        long version) {

    /** As people call it: "Round 2, 2014-15". */
    public String label() {
        return "Round " + number + ", " + financialYear;
    }
}
