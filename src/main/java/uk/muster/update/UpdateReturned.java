package uk.muster.update;

import java.time.Instant;
import uk.muster.round.RequestId;
import uk.muster.security.PersonId;

/** A reviewer gave a submitted update back to its unit, with the reason. */
public record UpdateReturned(RequestId request, PersonId by, Instant at, String reason) implements UpdateEvent {}
