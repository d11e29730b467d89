package uk.muster.round;

import java.time.Instant;
import java.time.LocalDate;
import uk.muster.text.Dates;

/** When a unit was last chased, and by whom. */
public record LastChase(Instant at, String person) {

    boolean wasOn(LocalDate day) {
        return LocalDate.ofInstant(at, Dates.LONDON).equals(day);
    }

    /** "5 May 2015 at 9.30am by Helen Marsh" */
    public String inWords() {
        return Dates.moment(at) + " by " + person;
    }
}
