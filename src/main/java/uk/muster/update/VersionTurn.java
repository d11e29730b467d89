package uk.muster.update;

import java.time.Instant;
import java.time.LocalDate;
import uk.muster.security.UpdateState;
import uk.muster.text.Dates;

/** An entry of the history that handed an update on, or back. */
record VersionTurn(long request, Instant at, VersionSummary.Kind kind) {

    LocalDate day() {
        return LocalDate.ofInstant(at, Dates.LONDON);
    }

    /** What the update then was, so far as answering counts: whatever is with the unit is a draft. */
    UpdateState state() {
        return switch (kind) {
            case SUBMITTED, TAKEN_BACK -> UpdateState.SUBMITTED;
            case APPROVED -> UpdateState.APPROVED;
            default -> UpdateState.DRAFT;
        };
    }
}
