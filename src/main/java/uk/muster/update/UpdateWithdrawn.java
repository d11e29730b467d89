package uk.muster.update;

import java.time.Instant;
import uk.muster.round.RequestId;
import uk.muster.security.PersonId;

/** A unit took its submitted update back. */
public record UpdateWithdrawn(RequestId request, PersonId by, Instant at) implements UpdateEvent {}
