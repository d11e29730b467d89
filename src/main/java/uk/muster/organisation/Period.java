package uk.muster.organisation;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days between which a role, a portfolio or joint reporting holds: both ends belong to it, no end is open.
 * Decision 0030.
 */
@Embeddable
public record Period(LocalDate validFrom, @Nullable LocalDate validUntil) {

    /** @throws ChangeRefused if it would end before it begins */
    public Period {
        if (validUntil != null && validUntil.isBefore(validFrom)) {
            throw new ChangeRefused("validUntil", "The last day cannot be before the first.");
        }
    }

    public static Period from(LocalDate day) {
        return new Period(day, null);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(validFrom) && !endsBefore(day);
    }

    public boolean endsBefore(LocalDate day) {
        return validUntil != null && validUntil.isBefore(day);
    }

    public boolean overlaps(Period other) {
        return !endsBefore(other.validFrom) && !other.endsBefore(validFrom);
    }

    /** This period, over by the evening of that day at the latest. */
    Period endingBy(LocalDate lastDay) {
        return validUntil == null || validUntil.isAfter(lastDay) ? new Period(validFrom, lastDay) : this;
    }
}
