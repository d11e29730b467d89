package uk.muster.notification;

import org.jspecify.annotations.Nullable;
import uk.muster.security.UpdateState;

/** What a notice tells, the most pressing first: in this order a mail tells them. */
enum NoticeKind {
    RETURNED("Returned to you", UpdateState.RETURNED),
    MENTIONED("You were mentioned", null),
    REOPENED("Opened again", UpdateState.REOPENED),
    OVERDUE("Overdue", null),
    DUE("Due soon", null),
    WAITING("Waiting for your decision", UpdateState.SUBMITTED),
    TAKEN_BACK("Decision taken back", UpdateState.SUBMITTED),
    APPROVED("Approved", UpdateState.APPROVED);

    private final String heading;
    private final @Nullable UpdateState holdsWhile;

    /** @param holdsWhile the state that its update must still have to be worth telling of; none for dates and mentions */
    NoticeKind(String heading, @Nullable UpdateState holdsWhile) {
        this.heading = heading;
        this.holdsWhile = holdsWhile;
    }

    String heading() {
        return heading;
    }

    /** Whether it is told at once to those who ask for that. */
    boolean isUrgent() {
        return this == RETURNED || this == MENTIONED;
    }

    boolean holdsFor(UpdateState state) {
        return holdsWhile == state;
    }
}
