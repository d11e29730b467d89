package uk.muster.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Days and times as the British write them: "7 June 2016", "5.30pm". Instants are shown in Europe/London. */
public final class Dates {

    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("ha", Locale.UK);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("h.mma", Locale.UK);

    private Dates() {}

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Day and time: "7 June 2016, 5.30pm". */
    public static String moment(Instant instant) {
        ZonedDateTime here = instant.atZone(LONDON);
        return day(here.toLocalDate()) + ", " + time(here.toLocalTime());
    }

    public static String time(Instant instant) {
        return time(instant.atZone(LONDON).toLocalTime());
    }

    /** As GOV.UK writes times: "5.30pm", "9am", and in words where 12am and 12pm would be misread. */
    public static String time(LocalTime time) {
        LocalTime minute = time.truncatedTo(ChronoUnit.MINUTES);
        if (minute.equals(LocalTime.MIDNIGHT)) {
            return "midnight";
        }
        if (minute.equals(LocalTime.NOON)) {
            return "midday";
        }
        return (minute.getMinute() == 0 ? HOUR : MINUTE).format(minute).toLowerCase(Locale.UK);
    }
}
