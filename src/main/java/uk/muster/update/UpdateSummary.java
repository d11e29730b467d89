package uk.muster.update;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.muster.round.RequestView;
import uk.muster.security.UpdateState;

/**
 * An update as lists and the coverage matrix show it.
 *
 * @param unresolvedThreads how many threads of comments wait to be resolved
 * @param actingFor the name of whom the reader stands in for here; empty if it is their own work
 */
public record UpdateSummary(
        RequestView request,
        UpdateState state,
        @Nullable Status status,
        @Nullable NilKind nil,
        String reason,
        @Nullable Instant submittedAt,
        long version,
        long unresolvedThreads,
        String actingFor) {}
