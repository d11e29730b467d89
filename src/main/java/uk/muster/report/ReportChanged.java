package uk.muster.report;

import uk.muster.round.RoundId;

/** Somebody changed what is stored of a round's board report. */
public record ReportChanged(RoundId round) {}
