package uk.muster.update;

import java.time.Instant;
import uk.muster.round.RequestId;
import uk.muster.security.PersonId;

/** Something happened in a thread of comments; raised in the transaction that made it so. */
public sealed interface CommentEvent permits CommentAdded, ThreadResolved, ThreadReopened {

    RequestId request();

    ThreadId thread();

    PersonId by();

    Instant at();
}
