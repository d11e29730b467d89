package uk.muster.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.muster.round.RequestId;
import uk.muster.round.RoundId;
import uk.muster.security.UnitId;
import uk.muster.security.UpdateState;
import uk.muster.update.Status;

/**
 * An update in a reviewer's queue.
 *
 * @param deliverable its number and title: "6.4 Reduce burglary"
 * @param unitName the unit that answers, or the two that answer jointly
 * @param actingFor the name of whom the reviewer stands in for; empty if the portfolio is their own
 */
public record QueueItem(
        RequestId request,
        RoundId round,
        int objective,
        String deliverable,
        UnitId unit,
        String unitName,
        UpdateState state,
        @Nullable Status status,
        @Nullable Instant submittedAt,
        long version,
        long unresolvedThreads,
        String actingFor) {

    /** Whether the reviewer is the one to act. */
    public boolean isWaiting() {
        return state == UpdateState.SUBMITTED;
    }
}
