package uk.muster.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderDaysTest {

    @ParameterizedTest
    @CsvSource({
        "2015-05-19, 2015-05-11, , nothing earlier than a week before",
        "2015-05-19, 2015-05-12, 2015-05-12, a week before",
        "2015-05-19, 2015-05-14, 2015-05-12, still the one of a week before",
        "2015-05-19, 2015-05-15, 2015-05-15, on the Friday when two days before is a Sunday",
        "2015-05-19, 2015-05-19, 2015-05-15, nothing new on the day itself",
        "2015-05-19, 2015-05-20, 2015-05-20, the day after",
        "2015-05-19, 2015-05-26, 2015-05-20, nothing new until a week later",
        "2015-05-19, 2015-05-27, 2015-05-27, a week later",
        "2015-05-19, 2015-06-20, 2015-06-17, after a pause the last only",
        "2015-05-05, 2015-05-01, 2015-05-01, before a long weekend",
        "2015-03-31, 2015-03-29, 2015-03-27, over the night that loses an hour"
    })
    void aDueDateIsRecalledBeforeAndAfter(LocalDate dueOn, LocalDate today, LocalDate recalled, String when) {
        assertThat(ReminderDays.lastUntil(today, dueOn).orElse(null)).as(when).isEqualTo(recalled);
    }
}
