package uk.muster.report;

import java.time.Instant;

/**
 * That a paper is signed off and waits for its time.
 *
 * @param failed whether its time came and it could not be published
 */
public record ScheduledPaper(String signedOffBy, Instant signedAt, Instant dueAt, boolean failed) {}
