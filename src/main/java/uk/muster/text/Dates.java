package uk.muster.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days and times as the British write them: "7 June 2016", "5.30pm". Instants are shown in Europe/London. */
public final class Dates {

    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private Dates() {}

    public static String day(LocalDate day) {
        throw new UnsupportedOperationException();
    }

    /** Day and time: "7 June 2016, 5.30pm". */
    public static String moment(Instant instant) {
        throw new UnsupportedOperationException();
    }

    public static String time(Instant instant) {
        throw new UnsupportedOperationException();
    }
}
