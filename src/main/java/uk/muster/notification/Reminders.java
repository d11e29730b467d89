package uk.muster.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.calendar.WorkingDays;
import uk.muster.decision.DecisionReader;
import uk.muster.organisation.Contact;
import uk.muster.review.QueueFilter;
import uk.muster.review.QueueItem;
import uk.muster.review.ReviewService;
import uk.muster.round.RoundService;
import uk.muster.round.RoundView;
import uk.muster.security.Access;
import uk.muster.security.Action;

/**
 * Works out whom to remind of what today. It is asked on behalf of each person, and so finds what that person would; a
 * reminder that was ever written is not written again.
 */
@Component
class Reminders {

    private static final int PATIENCE_WORKING_DAYS = 3;
    private static final Set<NoticeKind> KINDS =
            EnumSet.of(NoticeKind.DUE, NoticeKind.OVERDUE, NoticeKind.WAITING, NoticeKind.TO_SIGN);

    private final Access access;
    private final RoundService rounds;
    private final ReadableUpdates updates;
    private final ReviewService reviews;
    private final DecisionReader decisions;
    private final NoticeRepository notices;
    private final Clock clock;

    Reminders(
            Access access,
            RoundService rounds,
            ReadableUpdates updates,
            ReviewService reviews,
            DecisionReader decisions,
            NoticeRepository notices,
            Clock clock) {
        this.access = access;
        this.rounds = rounds;
        this.updates = updates;
        this.reviews = reviews;
        this.decisions = decisions;
        this.notices = notices;
        this.clock = clock;
    }

    /** Writes those of the person on whose behalf it is asked. They bear the day's beginning: the day's digest tells them. */
    @Transactional
    public void write(Contact person) {
        LocalDate today = LocalDate.now(clock);
        Instant at = today.atStartOfDay(clock.getZone()).toInstant();
        Set<String> written = notices.abouts(person.id().value(), KINDS);
        notices.saveAll(Stream.of(ofDates(person, today, at), ofQueue(person, today, at), ofDrafts(person, at))
                .flatMap(Function.identity())
                .filter(notice -> !written.contains(notice.about()))
                .toList());
    }

    private Stream<Notice> ofDates(Contact person, LocalDate today, Instant at) {
        if (!access.allows(Action.READ_OWN_UPDATES)) {
            return Stream.empty();
        }
        return rounds.asking(access.actor().units()).stream().flatMap(round -> ofRound(person, round, today, at));
    }

    private Stream<Notice> ofRound(Contact person, RoundView round, LocalDate today, Instant at) {
        return updates.in(round)
                .owedBy(access.actor().units())
                .map(update -> update.request().dueOn())
                .distinct()
                .flatMap(
                        dueOn -> ReminderDays.lastUntil(today, dueOn)
                                .map(day -> Notice.reminder(person, round.id(), dueOn, day, at))
                                .stream());
    }

    private Stream<Notice> ofQueue(Contact person, LocalDate today, Instant at) {
        if (!access.allows(Action.REVIEW)) {
            return Stream.empty();
        }
        return reviews.queue(QueueFilter.WAITING).stream()
                .filter(item -> hasWaitedLong(item, today))
                .map(item -> Notice.waiting(person, item, at));
    }

    private Stream<Notice> ofDrafts(Contact person, Instant at) {
        return decisions.toSign().stream().map(draft -> Notice.toSign(person, draft, at));
    }

    /** As many whole working days lie between the day of submission and today. */
    private boolean hasWaitedLong(QueueItem item, LocalDate today) {
        Instant submitted = Objects.requireNonNull(item.submittedAt());
        return WorkingDays.clearDays(LocalDate.ofInstant(submitted, clock.getZone()), today) >= PATIENCE_WORKING_DAYS;
    }
}
