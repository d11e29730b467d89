package uk.muster.publication;

import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.muster.publication.rendering.Edition;
import uk.muster.publication.rendering.PaperFiles;

/**
 * Makes the files that older snapshots lack, enters them in the log if it has not begun, and warms the renderers up, so
 * that nobody waits seconds for a first PDF. It happens in the background once the program is ready. Decision 0121.
 */
@Component
@ConditionalOnBooleanProperty("muster.scheduled")
class FilesAtStart {

    private static final Logger LOG = LoggerFactory.getLogger(FilesAtStart.class);

    private final SnapshotFiles files;
    private final PaperFiles renderers;
    private final SnapshotLog log;

    FilesAtStart(SnapshotFiles files, PaperFiles renderers, SnapshotLog log) {
        this.files = files;
        this.renderers = renderers;
        this.log = log;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        Thread.ofPlatform()
                .name("paper-files")
                .daemon()
                .priority(Thread.MIN_PRIORITY)
                .start(this::run);
    }

    private void run() {
        renderers.of(WarmUpPaper.make(), new Edition("warm-up", Edition.FIRST, Instant.EPOCH), List.of());
        for (SnapshotSummary snapshot : files.lacking()) {
            try {
                files.make(snapshot);
            } catch (RuntimeException e) {
                LOG.warn("The files of {} could not be made", snapshot.address(), e);
            }
        }
        try {
            log.begin();
        } catch (RuntimeException e) {
            LOG.warn("The papers from before the log could not be entered", e);
        }
    }
}
