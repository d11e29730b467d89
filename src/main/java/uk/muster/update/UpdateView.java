package uk.muster.update;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.muster.round.RequestView;
import uk.muster.security.Scope;
import uk.muster.security.UpdateState;

/**
 * An update as screens read it.
 *
 * @param scope what the policy is asked about, the state among it
 * @param reason the last one given for a return or reopening
 * @param closedBecause why the round takes nothing more from the unit, in words; empty if it does
 * @param leftOut if the round's paper came out without it
 */
public record UpdateView(
        RequestView request,
        Scope scope,
        UpdateContent content,
        String reason,
        @Nullable Instant submittedAt,
        long version,
        String closedBecause,
        @Nullable LeftOut leftOut) {

    public UpdateState state() {
        return scope.state() == null ? UpdateState.NOT_STARTED : scope.state();
    }
}
