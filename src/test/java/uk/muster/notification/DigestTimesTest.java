package uk.muster.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.muster.text.Dates;

class DigestTimesTest {

    @ParameterizedTest
    @CsvSource({
        "2015-05-12T06:59, 2015-05-11T07:00, just before the hour",
        "2015-05-12T07:00, 2015-05-12T07:00, at the hour",
        "2015-05-12T16:00, 2015-05-12T07:00, later in the day",
        "2015-05-10T12:00, 2015-05-08T07:00, on a Sunday",
        "2015-05-04T12:00, 2015-05-01T07:00, on a bank holiday",
        "2015-03-30T07:00, 2015-03-30T07:00, after the night that loses an hour",
        "2015-10-26T06:59, 2015-10-23T07:00, after the night that gains an hour"
    })
    void theDailyDigestComesEachWorkingMorning(String now, String digest, String when) {
        assertThat(DigestTimes.daily(london(now))).as(when).isEqualTo(instant(digest));
    }

    @ParameterizedTest
    @CsvSource({
        "2015-05-11T06:59, 2015-05-05T07:00, before the hour it is last week’s",
        "2015-05-11T07:00, 2015-05-11T07:00, on Monday",
        "2015-05-17T12:00, 2015-05-11T07:00, until Sunday",
        "2015-05-04T12:00, 2015-04-27T07:00, not on a bank holiday",
        "2015-05-05T07:00, 2015-05-05T07:00, but on the day after it"
    })
    void theWeeklyDigestComesOnTheFirstWorkingMorning(String now, String digest, String when) {
        assertThat(DigestTimes.weekly(london(now))).as(when).isEqualTo(instant(digest));
    }

    private static ZonedDateTime london(String local) {
        return LocalDateTime.parse(local).atZone(Dates.LONDON);
    }

    private static Instant instant(String local) {
        return london(local).toInstant();
    }
}
