package uk.muster.review;

import org.jspecify.annotations.Nullable;
import uk.muster.security.UnitId;
import uk.muster.security.UpdateState;

/** What a reviewer wants to see of the queue; nothing said means everything. */
public record QueueFilter(
        @Nullable UpdateState state,
        @Nullable UnitId unit,
        @Nullable Integer objective) {

    public static final QueueFilter NONE = new QueueFilter(null, null, null);

    /** What waits for the reviewer's decision. */
    public static final QueueFilter WAITING = new QueueFilter(UpdateState.SUBMITTED, null, null);

    public boolean takes(QueueItem item) {
        return (state == null || state == item.state())
                && (unit == null || unit.equals(item.unit()))
                && (objective == null || objective == item.objective());
    }
}
