package uk.muster.publication;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks after a start and then every minute whether a paper's time has come. Times are full minutes: it looks a second
 * after each, in case a timer is a little early.
 */
@Component
@ConditionalOnBooleanProperty("muster.scheduled")
class EmbargoSchedule {

    private static final Logger LOG = LoggerFactory.getLogger(EmbargoSchedule.class);

    private final DuePapers papers;

    EmbargoSchedule(DuePapers papers) {
        this.papers = papers;
    }

    @Scheduled(initialDelay = 5, timeUnit = TimeUnit.SECONDS)
    @Scheduled(cron = "1 * * * * *")
    void look() {
        try {
            papers.release();
        } catch (RuntimeException e) {
            LOG.warn("Nobody could look which papers are due", e);
        }
    }
}
