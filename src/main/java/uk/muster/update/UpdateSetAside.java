package uk.muster.update;

import java.time.Instant;
import uk.muster.round.RequestId;
import uk.muster.security.PersonId;

/** Words that touch what somebody else wrote meanwhile were kept in the history; the update itself stands as it stood. */
public record UpdateSetAside(RequestId request, PersonId by, Instant at, UpdateContent content)
        implements UpdateEvent {}
