package uk.muster.decision;

import org.jspecify.annotations.Nullable;
import uk.muster.plan.EditionId;
import uk.muster.publication.SnapshotId;

/** What a notice approves: an edition of the plan, a published paper, or nothing. */
public record Approved(
        @Nullable EditionId edition, @Nullable SnapshotId paper) {

    public static final Approved NOTHING = new Approved(null, null);

    public static Approved of(EditionId edition) {
        return new Approved(edition, null);
    }

    public static Approved of(SnapshotId paper) {
        return new Approved(null, paper);
    }
}
