package uk.muster.update;

import java.time.Instant;
import uk.muster.round.RequestId;
import uk.muster.security.PersonId;

/** Somebody took up again what was settled, or replied to it. */
public record ThreadReopened(RequestId request, ThreadId thread, PersonId by, Instant at) implements CommentEvent {}
