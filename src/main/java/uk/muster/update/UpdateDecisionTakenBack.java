package uk.muster.update;

import java.time.Instant;
import uk.muster.round.RequestId;
import uk.muster.security.PersonId;

/** A reviewer took their approval or return back: the update awaits a decision again. */
public record UpdateDecisionTakenBack(RequestId request, PersonId by, Instant at) implements UpdateEvent {}
