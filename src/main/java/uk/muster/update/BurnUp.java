package uk.muster.update;

import java.time.LocalDate;
import java.util.List;
import uk.muster.round.RoundView;

/**
 * How a round's answers came in.
 *
 * @param asked how many requests the round has
 * @param days from its opening to today, or to its meeting if that is over; none before it opens
 */
public record BurnUp(RoundView round, int asked, List<Day> days) {

    /**
     * How things stood at the end of a day.
     *
     * @param answered handed in for review, the approved ones included
     */
    public record Day(LocalDate day, int answered, int approved) {}
}
