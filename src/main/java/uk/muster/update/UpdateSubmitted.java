package uk.muster.update;

import java.time.Instant;
import uk.muster.round.RequestId;
import uk.muster.security.PersonId;

/** A unit handed its update in for review. */
public record UpdateSubmitted(RequestId request, PersonId by, Instant at) implements UpdateEvent {}
