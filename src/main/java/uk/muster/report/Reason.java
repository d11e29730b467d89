package uk.muster.report;

import java.time.Instant;

/** Why a paper may go out although a warning stands, who says so and since when. */
public record Reason(String words, String by, Instant at) {}
