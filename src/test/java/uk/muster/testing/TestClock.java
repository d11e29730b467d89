package uk.muster.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import uk.muster.text.Dates;

/** Stands until it is set. */
public final class TestClock extends Clock {

    private Instant now = Instant.EPOCH;

    /** London's time: 2015-04-28T08:00. */
    public void set(String local) {
        now = LocalDateTime.parse(local).atZone(Dates.LONDON).toInstant();
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return Dates.LONDON;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
