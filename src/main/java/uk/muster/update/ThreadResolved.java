package uk.muster.update;

import java.time.Instant;
import uk.muster.round.RequestId;
import uk.muster.security.PersonId;

/** Somebody called a thread settled. */
public record ThreadResolved(RequestId request, ThreadId thread, PersonId by, Instant at) implements CommentEvent {}
