package uk.muster.update;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.muster.round.RequestView;
import uk.muster.security.UpdateState;

/**
 * An update as lists and the coverage matrix show it.
 *
 * @param awaited whether the round's published paper says that its data is awaited
 * @param leftOut if the round's paper came out without it
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
        boolean awaited,
        @Nullable LeftOut leftOut,
        long unresolvedThreads,
        String actingFor) {

    /** Whether it only promises data, and may be opened to give them. */
    public boolean awaitsData() {
        return state == UpdateState.APPROVED && nil == NilKind.DATA_AWAITED;
    }

    /** Whether the data that a published paper awaits have been given and approved since. */
    public boolean hasArrived() {
        return awaited && state == UpdateState.APPROVED && nil != NilKind.DATA_AWAITED;
    }
}
