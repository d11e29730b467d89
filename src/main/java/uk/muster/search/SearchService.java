package uk.muster.search;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import uk.muster.security.Access;
import uk.muster.security.Actor;

/**
 * Finds whatever somebody may see, by words. The index is first brought up to date in a transaction of its own, since
 * MariaDB finds only what is committed; see decision 0110.
 */
@Service
public class SearchService {

    private final Access access;
    private final UpdateIndex updates;
    private final PaperIndex papers;
    private final List<Finder> finders;

    SearchService(Access access, UpdateIndex updates, PaperIndex papers, List<Finder> finders) {
        this.access = access;
        this.updates = updates;
        this.papers = papers;
        this.finders =
                finders.stream().sorted(Comparator.comparing(Finder::kind)).toList();
    }

    /**
     * Finds, in a constant number of statements.
     *
     * @param typed whatever it is; all of its words are to be found
     * @param most as many of each kind
     */
    public Found find(String typed, int most) {
        Actor actor = access.actor();
        Terms terms = Terms.of(typed);
        if (terms.isEmpty()) {
            return Found.NOTHING;
        }
        updates.catchUp();
        papers.catchUp();
        return new Found(finders.stream()
                .flatMap(finder -> Found.Group.of(finder.kind(), finder.find(terms, actor, most + 1), most))
                .toList());
    }
}
