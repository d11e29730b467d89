package uk.muster.report;

import java.time.Instant;

/**
 * That a paper is signed off and waits for its time.
 *
 * @param failure why it could not be published when its time came; empty if that did not happen
 */
public record ScheduledPaper(String signedOffBy, Instant signedAt, Instant dueAt, String failure) {

    public boolean failed() {
        return !failure.isEmpty();
    }
}
