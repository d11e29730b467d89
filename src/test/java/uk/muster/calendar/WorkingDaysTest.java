package uk.muster.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    /** Proclaimed for once, or moved from where the rule would have them. */
    private static final Set<LocalDate> OUT_OF_RULE =
            days("2012-06-04", "2012-06-05", "2020-05-08", "2022-06-02", "2022-06-03", "2022-09-19", "2023-05-08");

    private static final Set<LocalDate> MOVED_AWAY = days("2012-05-28", "2020-05-04", "2022-05-30");

    @ParameterizedTest
    @CsvSource({
        "2015-05-22, 2015-06-02, 5, over the spring bank holiday",
        "2015-05-26, 2015-06-02, 4, without one",
        "2014-12-23, 2015-01-06, 6, over Christmas and New Year",
        "2016-03-23, 2016-03-30, 2, over Easter",
        "2022-09-16, 2022-09-21, 1, over the State Funeral",
        "2015-06-01, 2015-06-02, 0, the day before",
        "2015-06-02, 2015-06-02, 0, on the day",
        "2015-06-03, 2015-06-02, 0, after the meeting",
        "2015-03-27, 2015-03-31, 1, over the night that loses an hour",
        "2015-03-20, 2015-04-02, 8, over the week after it",
        "2015-10-23, 2015-10-27, 1, over the night that gains an hour"
    })
    void clearDaysLeaveOutBothEndsWeekendsAndBankHolidays(
            LocalDate published, LocalDate meeting, long clear, String when) {
        assertThat(WorkingDays.clearDays(published, meeting)).as(when).isEqualTo(clear);
    }

    @Test
    void theNextWorkingDayIsFoundBothWays() {
        assertThat(WorkingDays.onOrBefore(LocalDate.of(2015, 4, 6))).isEqualTo("2015-04-02");
        assertThat(WorkingDays.onOrAfter(LocalDate.of(2015, 4, 3))).isEqualTo("2015-04-07");
        assertThat(WorkingDays.onOrAfter(LocalDate.of(2015, 4, 7))).isEqualTo("2015-04-07");
    }

    @Test
    void theListHoldsWhatTheRulesYieldSaveForWhatWasProclaimedOtherwise() {
        Set<LocalDate> ruled = new TreeSet<>(OUT_OF_RULE);
        for (int year = 2012; year <= 2028; year++) {
            ruled.addAll(ruled(Year.of(year)));
        }
        ruled.removeAll(MOVED_AWAY);

        assertThat(new TreeSet<>(BankHolidays.ENGLAND_AND_WALES)).isEqualTo(ruled);
    }

    private static Set<LocalDate> ruled(Year year) {
        LocalDate easter = easter(year.getValue());
        Set<LocalDate> days = new TreeSet<>(Set.of(
                easter.minusDays(2),
                easter.plusDays(1),
                year.atMonth(5).atDay(1).with(firstInMonth(MONDAY)),
                year.atMonth(5).atDay(1).with(lastInMonth(MONDAY)),
                year.atMonth(8).atDay(1).with(lastInMonth(MONDAY))));
        days.add(free(year.atMonth(1).atDay(1), days));
        LocalDate boxing = year.atMonth(12).atDay(26);
        if (boxing.getDayOfWeek() == MONDAY) {
            days.add(boxing);
        }
        days.add(free(year.atMonth(12).atDay(25), days));
        days.add(boxing.getDayOfWeek() == MONDAY ? boxing : free(boxing, days));
        return days;
    }

    /** A holiday at a weekend is kept on the next weekday that is not one already. */
    private static LocalDate free(LocalDate day, Set<LocalDate> taken) {
        boolean works = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !taken.contains(day);
        return works ? day : free(day.plusDays(1), taken);
    }

    /** The Gregorian computus, as Meeus gives it. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }

    private static Set<LocalDate> days(String... days) {
        Set<LocalDate> all = new TreeSet<>();
        for (String day : days) {
            all.add(LocalDate.parse(day));
        }
        return all;
    }

    @Test
    void soManyWorkingDaysAfterADayLeaveOutWeekendsAndBankHolidays() {
        assertThat(WorkingDays.after(LocalDate.of(2015, 6, 5), 1)).isEqualTo(LocalDate.of(2015, 6, 8));
        assertThat(WorkingDays.after(LocalDate.of(2015, 6, 6), 10)).isEqualTo(LocalDate.of(2015, 6, 19));
        assertThat(WorkingDays.after(LocalDate.of(2015, 5, 22), 1)).isEqualTo(LocalDate.of(2015, 5, 26));
    }

    @Test
    void soManyWorkingDaysBeforeADayLeaveOutWeekendsAndBankHolidays() {
        assertThat(WorkingDays.before(LocalDate.of(2015, 6, 8), 1)).isEqualTo(LocalDate.of(2015, 6, 5));
        assertThat(WorkingDays.before(LocalDate.of(2015, 5, 26), 1)).isEqualTo(LocalDate.of(2015, 5, 22));
        assertThat(WorkingDays.before(LocalDate.of(2015, 4, 8), 3)).isEqualTo(LocalDate.of(2015, 4, 1));
    }
}
