package uk.muster.report;

import java.time.Instant;

/** That a published paper is being corrected: why, who began it and when. */
public record CorrectionUnderWay(CorrectionKind kind, String reason, String begunBy, Instant begunAt) {}
