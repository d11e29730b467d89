package uk.muster.verify;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A moment in words, to the second: entries of a log may be close together. */
final class LondonTime {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMMM yyyy 'at' HH:mm:ss 'in London'", Locale.UK)
            .withZone(ZoneId.of("Europe/London"));

    private LondonTime() {}

    static String of(Instant at) {
        return MOMENT.format(at);
    }
}
