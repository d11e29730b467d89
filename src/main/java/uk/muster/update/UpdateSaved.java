package uk.muster.update;

import java.time.Instant;
import uk.muster.round.RequestId;
import uk.muster.security.PersonId;

/** A unit's words were stored. */
public record UpdateSaved(RequestId request, PersonId by, Instant at) implements UpdateEvent {}
