package uk.muster.update;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry of an update's history. */
public record VersionSummary(
        int number,
        Instant at,
        String person,
        Kind kind,
        String reason,
        @Nullable Integer ofNumber) {

    private static final Duration SITTING = Duration.ofMinutes(10);

    /** What was done, in words. */
    public String words() {
        return ofNumber == null ? kind.label : kind.label + " version " + ofNumber;
    }

    /**
     * A shorter history: of what somebody saved in one sitting only the last, since writing is saved every few seconds.
     *
     * @param history the newest first
     */
    public static List<VersionSummary> bySitting(List<VersionSummary> history) {
        List<VersionSummary> shorter = new ArrayList<>();
        for (VersionSummary entry : history) {
            if (shorter.isEmpty() || !entry.isGoneOnWith(shorter.getLast())) {
                shorter.add(entry);
            }
        }
        return List.copyOf(shorter);
    }

    private boolean isGoneOnWith(VersionSummary next) {
        return kind == Kind.SAVED
                && next.kind == Kind.SAVED
                && person.equals(next.person)
                && Duration.between(at, next.at).compareTo(SITTING) < 0;
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
