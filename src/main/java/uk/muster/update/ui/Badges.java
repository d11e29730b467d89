package uk.muster.update.ui;

import org.jspecify.annotations.Nullable;
import uk.muster.ui.StatusBadge;
import uk.muster.update.Status;

/** Draws the status that a unit gave. */
final class Badges {

    private Badges() {}

    static StatusBadge of(@Nullable Status status) {
        return status == null ? StatusBadge.none() : new StatusBadge(status.shape(), status.label(), status.name());
    }
}
