package uk.muster.decision;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.muster.report.ExemptGround;

/** A notice as the office's list shows it: a draft has no number and no day. */
public record DecisionLine(
        DecisionId id,
        @Nullable DecisionNumber number,
        @Nullable LocalDate signedOn,
        String title,
        @Nullable ExemptGround ground,
        String changedBy,
        Instant changedAt,
        @Nullable DecisionNumber supersededBy) {}
