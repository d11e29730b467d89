package uk.muster.round;

import java.util.Map;

/** A round's dates are out of order; what is wrong is to be said beside each field. */
public class InvalidRoundDates extends RuntimeException {

    private final transient Map<RoundDates.Field, String> problems;

    InvalidRoundDates(Map<RoundDates.Field, String> problems) {
        super(String.join(" ", problems.values()));
        this.problems = Map.copyOf(problems);
    }

    public Map<RoundDates.Field, String> problems() {
        return problems;
    }
}
