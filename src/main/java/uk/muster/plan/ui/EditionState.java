package uk.muster.plan.ui;

import org.jspecify.annotations.Nullable;
import uk.muster.ui.StateChip;

/** How far an edition is, as a chip: draft, or approved by a decision notice. */
final class EditionState {

    private EditionState() {}

    static StateChip chip(@Nullable String decisionNotice) {
        return decisionNotice == null
                ? new StateChip("Draft", "DRAFT")
                : new StateChip("Approved by notice " + decisionNotice, "APPROVED");
    }
}
