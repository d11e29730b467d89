package uk.muster.organisation;

import java.time.Instant;
import java.util.Set;
import uk.muster.security.PersonId;

/**
 * Cover has been arranged or ended early. Raised in the transaction that made it so.
 *
 * @param holds whether there is cover now; not if it was ended
 * @param concerned whoever is away and whoever stands in, without the one who arranged or ended it
 */
public record CoverNews(CoverId cover, boolean holds, Set<PersonId> concerned, Instant at) {}
