package uk.muster.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.component.VEvent;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Read back by a library that others use, which knows the standard better than a test of our own would. */
class ICalendarTest {

    private static final Instant NOW = Instant.parse("2015-05-01T09:30:00Z");
    private static final URI ADDRESS = URI.create("https://muster.example/rounds/12");
    private static final String AWKWARD =
            "Überprüfung; 100 %, \"quoted\" \\ back\nsecond line – 🎉 and on it goes until the line is far too long for one";

    @Test
    void anotherProgramReadsWhatWasWritten() {
        biweekly.ICalendar read = read(event(AWKWARD));

        assertThat(read.validate(ICalVersion.V2_0)).isEmpty();
        VEvent event = read.getEvents().getFirst();
        assertThat(event.getSummary().getValue()).isEqualTo(AWKWARD);
        assertThat(event.getUid().getValue()).isEqualTo("round-12-meeting@muster.example");
        assertThat(event.getUrl().getValue()).isEqualTo(ADDRESS.toString());
        assertThat(event.getSequence().getValue()).isEqualTo(3);
        assertThat(event.getDateTimeStamp().getValue().toInstant()).isEqualTo(NOW);
    }

    @Test
    void aDayIsADayOnBothDaysWhenClocksChange() {
        String spring = ICalendar.write("Muster", List.of(on(LocalDate.of(2015, 3, 29))), NOW);
        String autumn = ICalendar.write("Muster", List.of(on(LocalDate.of(2015, 10, 25))), NOW);

        assertThat(spring).contains("DTSTART;VALUE=DATE:20150329\r\n", "DTEND;VALUE=DATE:20150330\r\n");
        assertThat(autumn).contains("DTSTART;VALUE=DATE:20151025\r\n", "DTEND;VALUE=DATE:20151026\r\n");
    }

    @Test
    void noLineIsLongerThanTheStandardAllowsAndEachEndsAsItAsks() {
        String written = ICalendar.write("Müster", List.of(event(AWKWARD.repeat(3))), NOW);

        assertThat(written).endsWith("END:VCALENDAR\r\n");
        assertThat(written.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(written.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    private static biweekly.ICalendar read(AllDayEvent event) {
        return Biweekly.parse(ICalendar.write("Muster", List.of(event), NOW)).first();
    }

    private static AllDayEvent event(String summary) {
        return new AllDayEvent("round-12-meeting@muster.example", 3, LocalDate.of(2015, 6, 2), summary, ADDRESS);
    }

    private static AllDayEvent on(LocalDate day) {
        return new AllDayEvent("a@muster.example", 0, day, "Updates due", ADDRESS);
    }
}
