package uk.muster.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/** Read back by a library that others use, which knows the standard better than a test of our own would. */
class ICalendarTest {

    private static final Instant NOW = Instant.parse("2015-05-01T09:30:00Z");
    private static final URI ADDRESS = URI.create("https://muster.example/rounds/12");
    private static final String AWKWARD =
            "Überprüfung; 100 %, \"quoted\" \\ back\nsecond line – 🎉 and on it goes until the line is far too long for one";

    @Test
    void anotherProgramReadsWhatWasWritten() throws Exception {
        Calendar read = read(event(AWKWARD));

        assertThat(read.validate().getEntries()).isEmpty();
        VEvent event = (VEvent) read.getComponent("VEVENT").orElseThrow();
        assertThat(value(event, Property.SUMMARY)).isEqualTo(AWKWARD);
        assertThat(value(event, Property.UID)).isEqualTo("round-12-meeting@muster.example");
        assertThat(value(event, Property.URL)).isEqualTo(ADDRESS.toString());
        assertThat(value(event, "SEQUENCE")).isEqualTo("3");
        assertThat(value(event, Property.DTSTAMP)).isEqualTo("20150501T093000Z");
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

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    private static Calendar read(AllDayEvent event) throws Exception {
        return new CalendarBuilder().build(new StringReader(ICalendar.write("Muster", List.of(event), NOW)));
    }

    private static AllDayEvent event(String summary) {
        return new AllDayEvent("round-12-meeting@muster.example", 3, LocalDate.of(2015, 6, 2), summary, ADDRESS);
    }

    private static AllDayEvent on(LocalDate day) {
        return new AllDayEvent("a@muster.example", 0, day, "Updates due", ADDRESS);
    }
}
