package uk.muster.update;

import java.time.Instant;
import uk.muster.round.RequestId;
import uk.muster.security.PersonId;

/** Something happened to an update; raised in the transaction that made it so. */
public sealed interface UpdateEvent
        permits UpdateSaved,
                UpdateSetAside,
                UpdateRestored,
                UpdateSubmitted,
                UpdateWithdrawn,
                UpdateTakenUp,
                UpdateApproved,
                UpdateReturned,
                UpdateReopened,
                UpdateDecisionTakenBack,
                UpdateAmended {

    RequestId request();

    PersonId by();

    Instant at();
}
