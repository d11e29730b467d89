package uk.muster.search;

import java.util.List;

/**
 * A page of what a reader of the public site looked for.
 *
 * @param wordless whether something was typed that has no word in it
 * @param page counted from 1
 * @param more whether another page follows
 */
record PublicResults(String typed, boolean wordless, int page, List<Hit> hits, boolean more) {

    static final int PAGE = 20;

    PublicResults {
        hits = List.copyOf(hits);
    }

    /** Whether something was looked for in vain. */
    public boolean nothing() {
        return !typed.isEmpty() && !wordless && hits.isEmpty();
    }

    public int first() {
        return (page - 1) * PAGE + 1;
    }

    public int last() {
        return first() + hits.size() - 1;
    }
}
