package uk.muster.round;

import java.time.Instant;

/**
 * An entry of a round's history: who did what to it, when, and why where a reason is asked for.
 *
 * @param person their name; "Priya Shah for Helen Marsh" if in another's stead
 * @param about the request that was changed, as it was then called; empty if the round itself was
 */
public record RoundEvent(Instant at, String person, Kind kind, String about, String reason) {

    /** What was done. */
    public enum Kind {
        CREATED("Created"),
        DATES_CHANGED("Dates changed"),
        OPENED("Opened"),
        CLOSED("Closed"),
        REOPENED("Reopened"),
        REQUEST_ADDED("Request added"),
        REQUESTS_COPIED("Requests copied"),
        REQUEST_REMOVED("Request removed"),
        REQUEST_DUE_CHANGED("Due date changed"),
        CHASED("Chased"),
        SIGNED_OFF("Signed off"),
        SIGN_OFF_TAKEN_BACK("Sign-off taken back"),
        PUBLISHED("Published"),
        CORRECTION_BEGUN("Correction begun"),
        CORRECTION_ABANDONED("Correction abandoned");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
