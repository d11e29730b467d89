package uk.muster.update;

import java.time.Instant;
import uk.muster.round.RequestId;
import uk.muster.security.PersonId;

/** A unit opened an answer that promised data, to give them. */
public record UpdateTakenUp(RequestId request, PersonId by, Instant at) implements UpdateEvent {}
