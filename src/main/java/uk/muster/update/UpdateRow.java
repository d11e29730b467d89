package uk.muster.update;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.muster.security.UpdateState;

/** A stored update without its words, as lists read it. */
record UpdateRow(
        long request,
        UpdateState state,
        @Nullable Status status,
        @Nullable NilKind nil,
        String reason,
        @Nullable Instant submittedAt,
        long version,
        boolean awaited) {

    /** Stands for an update that nobody has started. */
    static final UpdateRow NONE = new UpdateRow(0, UpdateState.NOT_STARTED, null, null, "", null, 0, false);
}
