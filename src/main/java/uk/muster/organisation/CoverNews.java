package uk.muster.organisation;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.muster.security.PersonId;

/**
 * Cover has been arranged, ended early, or goes on after all. Raised in the transaction that made it so.
 *
 * @param holds whether there is cover now; not if it was ended
 * @param by who arranged or ended it
 */
public record CoverNews(CoverId cover, boolean holds, PersonId absent, PersonId standIn, PersonId by, Instant at) {

    public boolean isAbout(PersonId person) {
        return person.equals(absent) || person.equals(standIn);
    }

    /** Whoever is away and whoever stands in; the one who did it knows already. */
    public Set<PersonId> concerned() {
        return Stream.of(absent, standIn).filter(person -> !person.equals(by)).collect(Collectors.toSet());
    }
}
