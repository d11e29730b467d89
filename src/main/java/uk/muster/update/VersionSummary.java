package uk.muster.update;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.muster.text.Sitting;

/** An entry of an update's history. */
public record VersionSummary(
        int number,
        Instant at,
        String person,
        Kind kind,
        String reason,
        @Nullable Integer ofNumber) implements Sitting.Entry {

    /** What was done, in words. */
    public String words() {
        return ofNumber == null ? kind.label : kind.label + " version " + ofNumber;
    }

    @Override
    public boolean isWriting() {
        return kind == Kind.SAVED;
    }

    /** What made the version. */
    public enum Kind {
        SAVED("Saved"),
        SET_ASIDE("Kept aside: somebody else wrote in the same place"),
        RESTORED("Restored"),
        UNDONE("Undid"),
        REDONE("Redid"),
        SUBMITTED("Submitted"),
        WITHDRAWN("Withdrawn"),
        TAKEN_UP("Taken up to give the data"),
        APPROVED("Approved"),
        RETURNED("Returned"),
        REOPENED("Reopened"),
        TAKEN_BACK("Decision taken back"),
        AMENDED("Accepted other words");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
