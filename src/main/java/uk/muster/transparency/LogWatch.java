package uk.muster.transparency;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has the log checked soon after each start, and daily. */
@Component
@ConditionalOnBooleanProperty("muster.scheduled")
class LogWatch {

    private final LogCheck check;

    LogWatch(LogCheck check) {
        this.check = check;
    }

    @Scheduled(initialDelay = 2, fixedDelay = 24 * 60, timeUnit = TimeUnit.MINUTES)
    void watch() {
        check.run();
    }
}
