package uk.muster.update;

/** Something that an update of the actor's units needs from them. */
public record Task(Kind kind, AskedUpdate update, UpdateSummary summary) {

    /** What is to be done, the most pressing first. */
    public enum Kind {
        IMPROVE,
        CATCH_UP,
        /** A published paper says that they are awaited. */
        GIVE_DATA,
        WRITE,
        TALK
    }
}
