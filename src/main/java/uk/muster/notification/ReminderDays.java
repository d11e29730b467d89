package uk.muster.notification;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.LongStream;
import uk.muster.calendar.WorkingDays;

/**
 * On which days a due date is recalled: seven and two days before, or on the last working day before that, since nobody
 * reads mail at a weekend; a day after, and then every week.
 */
final class ReminderDays {

    private ReminderDays() {}

    /** The last of them that has come: after a pause people are reminded once, not of all that was missed. */
    static Optional<LocalDate> lastUntil(LocalDate today, LocalDate dueOn) {
        if (today.isAfter(dueOn)) {
            return Optional.of(today.minusDays((DAYS.between(dueOn, today) - 1) % 7));
        }
        return LongStream.of(2, 7)
                .mapToObj(days -> WorkingDays.onOrBefore(dueOn.minusDays(days)))
                .filter(day -> !day.isAfter(today))
                .findFirst();
    }
}
