package uk.muster.update;

import java.time.Instant;

/** An entry of an update's history. */
public record VersionSummary(int number, Instant at, String person, Kind kind, String reason) {

    /** What made the version. */
    public enum Kind {
        SAVED("Saved"),
        SUBMITTED("Submitted"),
        WITHDRAWN("Withdrawn"),
        APPROVED("Approved"),
        RETURNED("Returned"),
        REOPENED("Reopened"),
        TAKEN_BACK("Decision taken back");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
