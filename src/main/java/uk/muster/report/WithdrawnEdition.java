package uk.muster.report;

import java.time.Instant;

/** An edition that is no longer public: why, by whose hand, and since when. */
public record WithdrawnEdition(String edition, String reason, String by, Instant at) {}
