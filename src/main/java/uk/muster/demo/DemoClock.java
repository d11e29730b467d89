package uk.muster.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The system's time, except for a thread that lives through a past day: so that what the demonstration's people did
 * months ago bears the dates of then.
 */
final class DemoClock extends Clock {

    private final Clock real;
    private final ThreadLocal<Clock> past = new ThreadLocal<>();

    DemoClock(Clock real) {
        this.real = real;
    }

    /** Lets all that follows in this thread happen at that time; {@link #returnToPresent} ends it. */
    void travelTo(Instant then) {
        past.set(Clock.fixed(then, real.getZone()));
    }

    void returnToPresent() {
        past.remove();
    }

    @Override
    public Instant instant() {
        Clock then = past.get();
        return then == null ? real.instant() : then.instant();
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new DemoClock(real.withZone(zone));
    }
}
