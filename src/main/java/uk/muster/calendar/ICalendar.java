package uk.muster.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Writes a calendar as RFC 5545 has it, with RFC 7986's name and how often to look again. */
public final class ICalendar {

    private static final int LONGEST_LINE_BYTES = 75;
    private static final String LINE_END = "\r\n";
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder out = new StringBuilder();

    private ICalendar() {}

    /** @param at when it is written */
    public static String write(String name, List<AllDayEvent> events, Instant at) {
        ICalendar calendar = new ICalendar();
        calendar.line("BEGIN", "VCALENDAR");
        calendar.line("VERSION", "2.0");
        calendar.line("PRODID", "-//Muster//Deadlines and meetings//EN");
        calendar.line("NAME", escaped(name));
        calendar.line("X-WR-CALNAME", escaped(name));
        calendar.line("REFRESH-INTERVAL;VALUE=DURATION", "PT6H");
        events.forEach(event -> calendar.event(event, at));
        calendar.line("END", "VCALENDAR");
        return calendar.out.toString();
    }

    private void event(AllDayEvent event, Instant at) {
        line("BEGIN", "VEVENT");
        line("UID", escaped(event.uid()));
        line("DTSTAMP", MOMENT.format(at));
        line("SEQUENCE", String.valueOf(event.revision()));
        line("DTSTART;VALUE=DATE", day(event.on()));
        line("DTEND;VALUE=DATE", day(event.on().plusDays(1)));
        line("SUMMARY", escaped(event.summary()));
        line("URL", event.address().toASCIIString());
        line("TRANSP", "TRANSPARENT");
        line("END", "VEVENT");
    }

    /** A line too long in bytes goes on in the next after a space; no character is torn apart. */
    private void line(String name, String value) {
        int room = LONGEST_LINE_BYTES;
        for (int codePoint : (name + ":" + value).codePoints().toArray()) {
            String character = Character.toString(codePoint);
            int bytes = character.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > room) {
                out.append(LINE_END).append(' ');
                room = LONGEST_LINE_BYTES - 1;
            }
            out.append(character);
            room -= bytes;
        }
        out.append(LINE_END);
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replaceAll("[\r\n]", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }
}
