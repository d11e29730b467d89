package uk.muster.demo;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** The demonstration's days, counted back from today so that it never looks forgotten. */
@DemoComponent
class DemoCalendar {

    private static final int YEARS_SINCE_START = 4;

    private final LocalDate today;

    DemoCalendar(Clock clock) {
        today = LocalDate.now(clock);
    }

    LocalDate today() {
        return today;
    }

    /** When the term of office began, and all areas and units with it. */
    LocalDate start() {
        return financialYearOf(today).minusYears(YEARS_SINCE_START);
    }

    static LocalDate financialYearOf(LocalDate day) {
        LocalDate april = LocalDate.of(day.getYear(), 4, 1);
        return day.isBefore(april) ? april.minusYears(1) : april;
    }

    /** The day or the working day after it. */
    static LocalDate workingDay(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : day;
    }

    /** The last day of the last quarter that was over on the day. */
    static LocalDate lastQuarterEnd(LocalDate day) {
        return day.with(IsoFields.DAY_OF_QUARTER, 1).minusDays(1);
    }
}
