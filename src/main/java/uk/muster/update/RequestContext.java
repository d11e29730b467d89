package uk.muster.update;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.muster.plan.DeliverableView;
import uk.muster.round.Publication;
import uk.muster.round.RequestView;
import uk.muster.round.RoundState;
import uk.muster.round.RoundView;
import uk.muster.security.AreaId;
import uk.muster.security.PersonId;
import uk.muster.security.Scope;
import uk.muster.security.ThemeId;
import uk.muster.security.UnitId;
import uk.muster.security.UpdateState;
import uk.muster.text.Dates;

/** What stands round an update: who is asked what, in which round, and so who may do what with it. */
record RequestContext(
        RequestView request,
        RoundView round,
        DeliverableView deliverable,
        @Nullable AreaId area,
        @Nullable ThemeId theme) {

    boolean targetSet() {
        return deliverable.target() != null;
    }

    /** For lists, where neither state nor writers matter: who may read an update depends on neither. */
    Scope scope() {
        return scope(UpdateState.NOT_STARTED, round.state().isFixed(), Set.of(), null);
    }

    Scope scope(UnitUpdate update, Set<PersonId> writers) {
        return scope(update.state(), isLocked(update), writers, update.decider());
    }

    private Scope scope(UpdateState state, boolean locked, Set<PersonId> writers, @Nullable PersonId decider) {
        Set<UnitId> units = new HashSet<>();
        units.add(request.unit());
        if (request.jointWith() != null) {
            units.add(request.jointWith());
        }
        return new Scope(Set.copyOf(units), area, theme, state, locked, writers, decider);
    }

    /** A published paper fixes all of its round but what it awaits. Decision 0156. */
    private boolean isLocked(UnitUpdate update) {
        return switch (round.state()) {
            case PUBLISHED -> !update.isAwaited();
            case SIGNED_OFF -> true;
            case PLANNED, OPEN, CLOSED -> update.isLocked();
        };
    }

    /**
     * What was never handed in before the paper came out is not in it. Of what was, that is sure only while the round was
     * never taken up again: a correction may have been abandoned.
     */
    @Nullable
    LeftOut leftOut(UpdateState state, @Nullable Instant submittedAt, boolean awaited) {
        Publication publication = round.publication();
        boolean untouched =
                round.state() == RoundState.PUBLISHED && (publication == null || !publication.takenUpAgain());
        boolean over = round.wasPublished() && round.state() != RoundState.OPEN;
        boolean missed = state.isWithUnit() && !awaited && over && (submittedAt == null || untouched);
        return missed ? new LeftOut(publication == null ? null : publication.on()) : null;
    }

    /**
     * Why nothing may be written now, in words; empty if it may. A closed round still takes what a reviewer gave back:
     * see decision 0061.
     */
    String closedBecause(UnitUpdate update) {
        LeftOut leftOut = leftOut(update.state(), update.submittedAt(), update.isAwaited());
        if (leftOut != null) {
            return leftOut.words() + ". Nobody asks for it any more.";
        }
        return switch (round.state()) {
            case PLANNED ->
                round.label() + " has not opened yet. You can write from "
                        + Dates.day(round.dates().opensOn()) + ".";
            case OPEN -> "";
            case CLOSED ->
                update.wasDecided()
                        ? ""
                        : round.label() + " is closed. Ask the report editor to open it again if you have more to say.";
            case SIGNED_OFF -> "The paper of " + round.label() + " is signed off, so nothing in it changes.";
            case PUBLISHED ->
                update.isAwaited()
                        ? ""
                        : "The paper of " + round.label() + " has been published, so nothing in it changes.";
        };
    }
}
