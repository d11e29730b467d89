package uk.muster.round;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import uk.muster.security.PersonId;

/** An editor asks a unit's leads for answers once more; raised in the transaction that records it. */
public record UnitChased(List<RequestView> requests, Set<PersonId> leads, Instant at) {}
