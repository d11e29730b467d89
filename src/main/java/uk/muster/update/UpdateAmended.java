package uk.muster.update;

import java.time.Instant;
import uk.muster.round.RequestId;
import uk.muster.security.PersonId;

/**
 * The unit took other words for a paragraph of its approved update.
 *
 * @param suggestedBy whose words they are
 */
public record UpdateAmended(RequestId request, PersonId by, Instant at, PersonId suggestedBy) implements UpdateEvent {}
