package uk.muster.update;

/** A save against a version that somebody changed meanwhile: refused, with what now stands, so that both can be shown. */
public class UpdateConflict extends RuntimeException {

    private final transient UpdateView theirs;

    UpdateConflict(UpdateView theirs) {
        super("Somebody else changed this update while you were writing.");
        this.theirs = theirs;
    }

    public UpdateView theirs() {
        return theirs;
    }
}
