package uk.muster.update;

import java.time.Instant;
import java.util.Set;
import uk.muster.round.RequestId;
import uk.muster.security.PersonId;

/** Somebody started a thread or replied in one, and mentioned these people, all of whom may see it. */
public record CommentAdded(RequestId request, ThreadId thread, PersonId by, Instant at, Set<PersonId> mentioned)
        implements CommentEvent {}
