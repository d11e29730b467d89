package uk.muster.text;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What people said to each other about one place of a text, and whether it is settled.
 *
 * @param paragraph that it is about; none if it is about the whole
 * @param remarks what was said and done in it, the first at the top
 */
public record CommentThread(long id, @Nullable UUID paragraph, boolean resolved, List<Remark> remarks) {

    /** How much was said, not counting what was done. */
    public long comments() {
        return remarks.stream().filter(remark -> remark.deed() == Deed.SAID).count();
    }

    /** Something said or done in a thread. */
    public record Remark(String person, Instant at, Deed deed, List<Mentions.Run> words) {}

    /** What a remark does. */
    public enum Deed {
        SAID(""),
        RESOLVED("resolved this"),
        REOPENED("reopened this");

        private final String words;

        Deed(String words) {
            this.words = words;
        }

        /** What the person did, to follow their name; empty if they said something. */
        public String words() {
            return words;
        }
    }
}
