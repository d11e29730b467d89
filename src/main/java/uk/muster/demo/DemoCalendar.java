package uk.muster.demo;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import uk.muster.round.RoundDates;

/** The demonstration's days, counted back from today so that it never looks forgotten. */
@DemoComponent
class DemoCalendar {

    private static final int YEARS_SINCE_START = 4;
    private static final int DAYS_BETWEEN_ROUNDS = 91;
    private static final int OPENED_DAYS_AGO = 23;
    private static final int UPDATES_AFTER = 20;
    private static final int REVIEWS_AFTER = 31;
    private static final int PAPER_AFTER = 40;
    private static final int MEETING_AFTER = 50;

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

    /** When the newer edition of the plan began: the one that the open round reports on. */
    LocalDate editionStart() {
        return financialYearOf(round(0).periodUntil());
    }

    /**
     * The dates of a round.
     *
     * @param ago how many rounds before the open one
     */
    RoundDates round(int ago) {
        LocalDate opened = today.minusDays(OPENED_DAYS_AGO);
        LocalDate quarterEnd = opened.with(IsoFields.DAY_OF_QUARTER, 1).minusDays(1);
        LocalDate nextQuarter = quarterEnd.plusDays(1).minusMonths(3L * ago);
        LocalDate opens = opened.minusDays((long) DAYS_BETWEEN_ROUNDS * ago);
        return new RoundDates(
                nextQuarter.minusMonths(3),
                nextQuarter.minusDays(1),
                opens,
                workingDay(opens.plusDays(UPDATES_AFTER)),
                workingDay(opens.plusDays(REVIEWS_AFTER)),
                workingDay(opens.plusDays(PAPER_AFTER)),
                workingDay(opens.plusDays(MEETING_AFTER)));
    }

    static LocalDate financialYearOf(LocalDate day) {
        LocalDate april = LocalDate.of(day.getYear(), 4, 1);
        return day.isBefore(april) ? april.minusYears(1) : april;
    }

    private static LocalDate workingDay(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? day.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY)) : day;
    }
}
