package uk.muster.update;

/**
 * Something that an update of the actor's units needs from them.
 *
 * @param unresolvedThreads how many threads of comments on it wait to be resolved
 */
public record Task(Kind kind, AskedUpdate update, long unresolvedThreads) {

    /** What is to be done, the most pressing first. */
    public enum Kind {
        IMPROVE,
        CATCH_UP,
        WRITE,
        TALK
    }
}
