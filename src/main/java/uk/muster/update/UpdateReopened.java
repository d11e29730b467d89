package uk.muster.update;

import java.time.Instant;
import uk.muster.round.RequestId;
import uk.muster.security.PersonId;

/** A reviewer opened an approved update again, with the reason. */
public record UpdateReopened(RequestId request, PersonId by, Instant at, String reason) implements UpdateEvent {}
