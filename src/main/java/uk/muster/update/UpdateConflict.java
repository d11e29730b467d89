package uk.muster.update;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A change against a version that somebody changed meanwhile: refused, with what now stands, so that both can be shown. */
public class UpdateConflict extends RuntimeException {

    private final transient UpdateView theirs;
    private final transient @Nullable Merge merge;

    UpdateConflict(UpdateView theirs) {
        this(theirs, null);
    }

    UpdateConflict(UpdateView theirs, @Nullable Merge merge) {
        super("Somebody else changed this update while you were writing.");
        this.theirs = theirs;
        this.merge = merge;
    }

    public UpdateView theirs() {
        return theirs;
    }

    /** What has to be chosen, if both wrote in the same place. */
    public Optional<Merge> merge() {
        return Optional.ofNullable(merge);
    }
}
