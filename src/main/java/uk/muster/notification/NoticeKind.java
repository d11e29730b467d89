package uk.muster.notification;

import java.util.Set;
import uk.muster.security.UpdateState;

/** What a notice tells, the most pressing first: in this order a mail tells them. */
enum NoticeKind {
    COVER_ARRANGED("Cover arranged"),
    COVER_ENDED("Cover ended early"),
    CHASED(
            "The report editor is waiting for you",
            UpdateState.NOT_STARTED,
            UpdateState.DRAFT,
            UpdateState.RETURNED,
            UpdateState.REOPENED),
    RETURNED("Returned to you", UpdateState.RETURNED),
    MENTIONED("You were mentioned"),
    REOPENED("Opened again", UpdateState.REOPENED),
    OVERDUE("Overdue"),
    DUE("Due soon"),
    SUGGESTED("A change was suggested to your words", UpdateState.APPROVED),
    WAITING("Waiting for your decision", UpdateState.SUBMITTED),
    TO_SIGN("A decision notice waits for your signature"),
    QUESTION("Your turn in a panel’s question"),
    TAKEN_BACK("Decision taken back", UpdateState.SUBMITTED),
    AMENDED("Words that you approved were changed", UpdateState.APPROVED),
    ANSWERED("Your suggestion was answered", UpdateState.APPROVED),
    APPROVED("Approved", UpdateState.APPROVED);

    private final String heading;
    private final Set<UpdateState> holdsWhile;

    /** @param holdsWhile the states of its update in which it is still worth telling; none for what is not of an update */
    NoticeKind(String heading, UpdateState... holdsWhile) {
        this.heading = heading;
        this.holdsWhile = Set.of(holdsWhile);
    }

    String heading() {
        return heading;
    }

    /** Whether somebody asks in person, which cannot wait for a digest. */
    boolean isInPerson() {
        return this == CHASED;
    }

    /** Whether it is told at once to those who ask for that. */
    boolean isUrgent() {
        return this == RETURNED || this == MENTIONED || isOfCover();
    }

    /** Whether it tells of cover, which belongs to no round. */
    boolean isOfCover() {
        return this == COVER_ARRANGED || this == COVER_ENDED;
    }

    boolean holdsFor(UpdateState state) {
        return holdsWhile.contains(state);
    }
}
