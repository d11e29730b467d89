package uk.muster.shell;

import java.time.Clock;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Logs what went wrong under a reference that people can read out on the telephone. */
@Component
class FailureLog {

    private static final Logger log = LoggerFactory.getLogger(FailureLog.class);

    private final Clock clock;

    FailureLog(Clock clock) {
        this.clock = clock;
    }

    /** @return the reference */
    String write(Throwable failure) {
        String reference = Long.toString(clock.millis(), Character.MAX_RADIX).toUpperCase(Locale.ROOT);
        log.error("Failure {}", reference, failure);
        return reference;
    }
}
