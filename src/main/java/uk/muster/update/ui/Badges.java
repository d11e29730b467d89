package uk.muster.update.ui;

import org.jspecify.annotations.Nullable;
import uk.muster.security.UpdateState;
import uk.muster.ui.StateChip;
import uk.muster.ui.StatusBadge;
import uk.muster.update.LeftOut;
import uk.muster.update.Status;

/** Draws how far an update is, and the status that its unit gave. */
final class Badges {

    private Badges() {}

    /** How far an update is; of one that a paper came out without, that it was not answered. */
    static StateChip of(UpdateState state, @Nullable LeftOut leftOut) {
        return leftOut == null
                ? new StateChip(state.label(), state.name())
                : new StateChip(LeftOut.LABEL, "NOT_ANSWERED");
    }

    static StatusBadge of(@Nullable Status status) {
        return status == null ? StatusBadge.none() : new StatusBadge(status.shape(), status.label(), status.name());
    }
}
