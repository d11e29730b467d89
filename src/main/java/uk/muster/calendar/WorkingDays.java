package uk.muster.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Days on which an office in England or Wales works: neither weekends nor bank holidays. They are counted as dates, so
 * that a day of 23 or 25 hours is a day like any other.
 */
public final class WorkingDays {

    private WorkingDays() {}

    public static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !BankHolidays.ENGLAND_AND_WALES.contains(day);
    }

    /**
     * Clear days between the publication of a paper and its meeting, as section 100B of the Local Government Act 1972
     * means them: working days, neither of the two counted.
     */
    public static long clearDays(LocalDate published, LocalDate meeting) {
        return published.isBefore(meeting)
                ? published
                        .plusDays(1)
                        .datesUntil(meeting)
                        .filter(WorkingDays::isWorkingDay)
                        .count()
                : 0;
    }

    public static LocalDate onOrBefore(LocalDate day) {
        return isWorkingDay(day) ? day : onOrBefore(day.minusDays(1));
    }

    public static LocalDate onOrAfter(LocalDate day) {
        return isWorkingDay(day) ? day : onOrAfter(day.plusDays(1));
    }

    /** The day from which so many working days lead to that one, that day itself not counted. */
    public static LocalDate before(LocalDate day, int workingDays) {
        LocalDate found = day;
        for (int count = 0; count < workingDays; count++) {
            found = onOrBefore(found.minusDays(1));
        }
        return found;
    }

    /** The day that so many working days lead to, the first day itself not counted. */
    public static LocalDate after(LocalDate day, int workingDays) {
        return day.datesUntil(LocalDate.MAX)
                .skip(1)
                .filter(WorkingDays::isWorkingDay)
                .skip(workingDays - 1L)
                .findFirst()
                .orElseThrow();
    }
}
