package uk.muster.notification;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import uk.muster.calendar.WorkingDays;

/**
 * Up to which moment notices are told now: a digest tells what was there at its hour, however late it is written. So a
 * server that was down in the morning catches up, and what happens during the day waits for the next morning.
 */
final class DigestTimes {

    static final LocalTime HOUR = LocalTime.of(7, 0);

    /** Whoever returned an update may think better of it meanwhile: decision 0064. */
    private static final Duration SECOND_THOUGHTS = Duration.ofMinutes(2);

    private DigestTimes() {}

    static boolean tells(Notice notice, Rhythm rhythm, ZonedDateTime now) {
        if (notice.kind().isInPerson()) {
            return true;
        }
        Instant at = notice.at();
        return switch (rhythm) {
            case DAILY, NONE -> at.isBefore(daily(now));
            case WEEKLY -> at.isBefore(weekly(now));
            case AT_ONCE ->
                at.isBefore(
                        notice.kind().isUrgent() ? now.minus(SECOND_THOUGHTS).toInstant() : daily(now));
        };
    }

    /** The last daily digest's moment. */
    static Instant daily(ZonedDateTime now) {
        LocalDate day = now.toLocalDate();
        boolean early = now.toLocalTime().isBefore(HOUR);
        return moment(WorkingDays.onOrBefore(early ? day.minusDays(1) : day), now);
    }

    /** The last weekly digest's moment: on the first working day of a week. */
    static Instant weekly(ZonedDateTime now) {
        LocalDate monday = now.toLocalDate().with(previousOrSame(MONDAY));
        Instant thisWeek = moment(WorkingDays.onOrAfter(monday), now);
        return thisWeek.isAfter(now.toInstant()) ? moment(WorkingDays.onOrAfter(monday.minusWeeks(1)), now) : thisWeek;
    }

    private static Instant moment(LocalDate day, ZonedDateTime now) {
        return day.atTime(HOUR).atZone(now.getZone()).toInstant();
    }
}
