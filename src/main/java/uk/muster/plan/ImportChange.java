package uk.muster.plan;

import java.util.List;
import uk.muster.text.Difference;

/**
 * What an import would do to one objective or deliverable.
 *
 * @param numberBefore the number that it has, empty if it is new
 * @param numberAfter the number that it will have, empty if it goes
 * @param particulars what changes beside its words: "Due 31 March 2015 (was not set)"
 */
public record ImportChange(
        Kind kind,
        boolean objective,
        String numberBefore,
        String numberAfter,
        String before,
        String after,
        List<String> particulars) {

    /** Whether it comes, goes, changes or stays. */
    public enum Kind {
        ADDED("Added"),
        CHANGED("Changed"),
        REMOVED("Removed"),
        UNCHANGED("Unchanged");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Its words, with those marked that come or go. */
    public Difference words() {
        return Difference.between(before, after);
    }
}
