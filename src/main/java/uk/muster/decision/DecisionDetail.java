package uk.muster.decision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A notice as the office reads it.
 *
 * @param approves what it approves, in words; empty for nothing
 * @param approvedAt where everybody reads what it approves
 * @param supersedes the number of the notice that it puts right
 * @param supersededBy the number of the notice that puts it right
 * @param changedBy who wrote in it last
 * @param maySign whether the reader may sign it
 */
public record DecisionDetail(
        DecisionId id,
        DecisionText text,
        String approves,
        @Nullable String approvedAt,
        @Nullable DecisionNumber supersedes,
        @Nullable DecisionNumber supersededBy,
        String changedBy,
        Instant changedAt,
        @Nullable Signature signature,
        long version,
        boolean maySign) {}
