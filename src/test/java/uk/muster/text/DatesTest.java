package uk.muster.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    @Test
    void writesADayInFull() {
        assertThat(Dates.day(LocalDate.of(2016, 6, 7))).isEqualTo("7 June 2016");
    }

    @ParameterizedTest
    @CsvSource({
        "17:30,5.30pm",
        "17:00,5pm",
        "09:05,9.05am",
        "00:00,midnight",
        "12:00,midday",
        "12:01:59,12.01pm",
        "00:30,12.30am"
    })
    void writesATimeAsTheBritishSayIt(LocalTime time, String expected) {
        assertThat(Dates.time(time)).isEqualTo(expected);
    }

    @Test
    void showsAnInstantInLondonSummerAndWinter() {
        assertThat(Dates.moment(Instant.parse("2016-06-07T23:30:00Z"))).isEqualTo("8 June 2016, 12.30am");
        assertThat(Dates.moment(Instant.parse("2016-12-07T23:30:00Z"))).isEqualTo("7 December 2016, 11.30pm");
        assertThat(Dates.time(Instant.parse("2016-06-07T11:00:00Z"))).isEqualTo("midday");
    }
}
