package uk.muster.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClearDaysTest {

    private static final LocalDate MEETING = LocalDate.of(2016, 6, 7);
    private final ClearDays five = new ClearDays(5, MEETING);

    @ParameterizedTest
    @CsvSource({
        "2016-05-27, false, the Friday before the spring bank holiday",
        "2016-05-30, false, the bank holiday itself: five working days follow",
        "2016-05-31, true, one too few",
        "2016-06-06, true, the day before",
        "2016-06-07, true, the day of the meeting",
        "2016-06-08, false, the meeting is over",
    })
    void tooFewAreLeftFromTheDayAfterTheLast(LocalDate published, boolean tooFew, String when) {
        assertThat(five.tooFewAfter(published)).as(when).isEqualTo(tooFew);
    }

    @Test
    void theLastDayIsAWorkingDay() {
        assertThat(five.lastDay()).isEqualTo("2016-05-27");
        assertThat(new ClearDays(3, MEETING).lastDay()).isEqualTo("2016-06-01");
    }

    @Test
    void adviceIsTimelyAndThenSilent() {
        assertThat(five.advice(LocalDate.of(2016, 5, 20)))
                .isEqualTo("Publish by 27 May 2016 to give 5 clear days before the meeting on 7 June 2016.");
        assertThat(five.advice(LocalDate.of(2016, 6, 2)))
                .isEqualTo("Only 2 of the 5 clear days before the meeting on 7 June 2016 would be left."
                        + " Publication by 27 May 2016 gives all of them.");
        assertThat(five.advice(LocalDate.of(2016, 6, 8))).isEqualTo("The meeting was on 7 June 2016.");
        assertThat(new ClearDays(0, MEETING).advice(MEETING)).isEmpty();
    }

    @Test
    void aWeekendLeavesTheWarningAndItsReasonAsTheyAre() {
        assertThat(five.shortage(LocalDate.of(2016, 6, 5))).isEqualTo(five.shortage(LocalDate.of(2016, 6, 4)));
        assertThat(five.shortage(LocalDate.of(2016, 6, 3))).isEqualTo(five.shortage(LocalDate.of(2016, 6, 4)));
        assertThat(five.shortage(LocalDate.of(2016, 6, 2))).isNotEqualTo(five.shortage(LocalDate.of(2016, 6, 3)));
    }
}
