package uk.muster.search;

import java.util.List;
import uk.muster.security.Actor;

/** Looks for one kind of thing, and finds only what the actor may see. */
interface Finder {

    Kind kind();

    /**
     * The best first, in a constant number of statements.
     *
     * @param terms at least one
     * @param most as many as are wanted
     */
    List<Hit> find(Terms terms, Actor actor, int most);
}
