package uk.muster.search;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps the index nearly up to date at all times, so that nobody's search waits for much. */
@Component
@ConditionalOnBooleanProperty("muster.scheduled")
class IndexSchedule {

    private final UpdateIndex updates;
    private final PaperIndex papers;

    IndexSchedule(UpdateIndex updates, PaperIndex papers) {
        this.updates = updates;
        this.papers = papers;
    }

    @Scheduled(fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
    void catchUp() {
        updates.catchUp();
        papers.catchUp();
    }
}
