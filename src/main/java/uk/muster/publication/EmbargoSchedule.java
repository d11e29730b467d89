package uk.muster.publication;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every second whether a paper's time has come; what came due while Muster was away is published at its start. */
@Component
@ConditionalOnBooleanProperty("muster.scheduled")
class EmbargoSchedule {

    private static final Logger LOG = LoggerFactory.getLogger(EmbargoSchedule.class);

    private final DuePapers papers;

    EmbargoSchedule(DuePapers papers) {
        this.papers = papers;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void look() {
        try {
            papers.release();
        } catch (RuntimeException e) {
            LOG.warn("Nobody could look which papers are due", e);
        }
    }
}
