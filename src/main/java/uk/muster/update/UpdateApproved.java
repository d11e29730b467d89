package uk.muster.update;

import java.time.Instant;
import uk.muster.round.RequestId;
import uk.muster.security.PersonId;

/** A reviewer approved an update. */
public record UpdateApproved(RequestId request, PersonId by, Instant at) implements UpdateEvent {}
