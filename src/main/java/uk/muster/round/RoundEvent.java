package uk.muster.round;

import java.time.Instant;

/** An entry of a round's history: who did what to it, when, and why where a reason is asked for. */
public record RoundEvent(Instant at, String person, Kind kind, String reason) {

    /** What was done. */
    public enum Kind {
        CREATED("Created"),
        DATES_CHANGED("Dates changed"),
        OPENED("Opened"),
        CLOSED("Closed"),
        REOPENED("Reopened"),
        PUBLISHED("Published");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
