package uk.muster.update;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.hibernate.exception.ConstraintViolationException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import uk.muster.round.RequestId;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.Actor;
import uk.muster.security.PersonId;
import uk.muster.security.Scope;
import uk.muster.security.UpdateState;

/**
 * Carries out one change to one update: who may, on which version, in a transaction of its own. Two at once end in an
 * {@link UpdateConflict} for the later one, however the database tells of it. See decision 0062.
 */
@Component
class UpdateChanges {

    /** MariaDB's "Record has changed since last read", an error of its own beside optimistic locking. */
    private static final int RECORD_CHANGED = 1020;

    private final Access access;
    private final Standings standings;
    private final UpdateRepository updates;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final TransactionTemplate freshTransaction;

    UpdateChanges(
            Access access,
            Standings standings,
            UpdateRepository updates,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.access = access;
        this.standings = standings;
        this.updates = updates;
        this.events = events;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.freshTransaction = new TransactionTemplate(transactions);
        freshTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** A change that the unit makes: only while the round takes it. */
    UpdateView byUnit(RequestId request, long version, Action action, Change change) {
        return make(request, unchangedSince(version), action, whileOpen(change));
    }

    /**
     * A change to the words on whatever they are by now. Those who write in one update at once do so one after the other;
     * it is a conflict only if the update has left the unit's hands since the given version.
     */
    UpdateView inWriting(RequestId request, long version, Change change) {
        return translating(request, () -> {
            updates.holdForWriting(request.value());
            return make(
                    request,
                    now -> now.version() == version || now.state().isWithUnit() && !now.isLocked(),
                    Action.WRITE_UPDATE,
                    whileOpen(change));
        });
    }

    UpdateView byReviewer(RequestId request, long version, Action action, Change change) {
        return make(request, unchangedSince(version), action, change);
    }

    /** A change to approved words that the unit takes over from somebody; theirs alone to take, so not if they suggested it. */
    UpdateView byOwner(RequestId request, PersonId suggestedBy, Change change) {
        return translating(request, () -> {
            updates.holdForWriting(request.value());
            return make(
                    request,
                    now -> true,
                    Action.SETTLE_SUGGESTION,
                    scope -> scope.proposedBy(suggestedBy),
                    whileOpen(change));
        });
    }

    private static Predicate<UnitUpdate> unchangedSince(long version) {
        return now -> now.version() == version;
    }

    private static Change whileOpen(Change change) {
        return (standing, by, at) -> {
            String closed = standing.context().closedBecause(standing.update());
            if (!closed.isEmpty()) {
                throw new RoundNotOpen(closed);
            }
            change.make(standing, by, at);
        };
    }

    private UpdateView make(RequestId request, Predicate<UnitUpdate> asExpected, Action action, Change change) {
        return make(request, asExpected, action, UnaryOperator.identity(), change);
    }

    /** @param judged what of the update's scope the policy is asked about */
    private UpdateView make(
            RequestId request,
            Predicate<UnitUpdate> asExpected,
            Action action,
            UnaryOperator<Scope> judged,
            Change change) {
        return translating(request, () -> {
            Standing now = standings.of(request);
            access.demand(Action.READ_UPDATE, now.scope(), request);
            if (!asExpected.test(now.update())) {
                throw new UpdateConflict(now.toView());
            }
            Actor actor = access.demand(action, judged.apply(now.scope()), request);
            change.make(now, actor.id(), Instant.now(clock));
            if (now.update().state() == UpdateState.NOT_STARTED) {
                return now.toView();
            }
            UnitUpdate stored = updates.saveAndFlush(now.update());
            UpdateView after = standings.of(now.context(), stored).toView();
            events.publishEvent(new UpdateChanged(after, actor.id()));
            return after;
        });
    }

    private UpdateView translating(RequestId request, Supplier<UpdateView> work) {
        try {
            return transaction.execute(status -> work.get());
        } catch (DataAccessException failure) {
            if (!tellsOfAnother(failure)) {
                throw failure;
            }
            throw new UpdateConflict(
                    freshTransaction.execute(status -> standings.of(request).toView()));
        }
    }

    private static boolean tellsOfAnother(DataAccessException failure) {
        return failure instanceof OptimisticLockingFailureException
                || failure instanceof DataIntegrityViolationException
                        && failure.getCause() instanceof ConstraintViolationException violation
                        && violation.getKind() == ConstraintViolationException.ConstraintKind.UNIQUE
                || NestedExceptionUtils.getRootCause(failure) instanceof SQLException sql
                        && sql.getErrorCode() == RECORD_CHANGED;
    }

    /** One of the transitions of {@link UnitUpdate}. */
    interface Change {
        void make(Standing standing, PersonId by, Instant at);
    }
}
