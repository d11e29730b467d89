package uk.muster.publication;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.report.PublicationRun;
import uk.muster.report.ReportChanged;
import uk.muster.report.ReportRefused;
import uk.muster.report.ScheduledPaper;
import uk.muster.report.SignOffService;
import uk.muster.report.SignedPaper;
import uk.muster.round.RoundId;
import uk.muster.round.RoundService;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.Actor;
import uk.muster.security.Scope;
import uk.muster.text.Dates;

/**
 * Keeps signed papers until their time. There is no snapshot before, so that nothing that shows snapshots can show one
 * early; it is made of the words that were signed. Decision 0155.
 */
@Service
@Transactional
public class EmbargoService {

    private final Access access;
    private final RoundService rounds;
    private final SignOffService signOffs;
    private final PublicationService publication;
    private final NextEdition next;
    private final FrozenForms forms;
    private final ScheduledPublicationRepository waiting;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EmbargoService(
            Access access,
            RoundService rounds,
            SignOffService signOffs,
            PublicationService publication,
            NextEdition next,
            FrozenForms forms,
            ScheduledPublicationRepository waiting,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.rounds = rounds;
        this.signOffs = signOffs;
        this.publication = publication;
        this.next = next;
        this.forms = forms;
        this.waiting = waiting;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Signs off what another person assembled, to be published later.
     *
     * @param at in London
     * @param whyLate the reason if publication then leaves too few clear days
     */
    public void schedule(RoundId round, LocalDateTime at, String whyLate) {
        Actor head = access.demand(Action.SIGN_OFF, Scope.ANYWHERE, round);
        Instant due = instant(at);
        Instant now = now();
        if (!due.isAfter(now)) {
            throw new ReportRefused("%s has passed. Choose a later time, or publish now.".formatted(Dates.moment(due)));
        }
        rounds.markSignedOff(round);
        SignedPaper paper = signOffs.signOff(round, at.toLocalDate(), whyLate);
        next.demandDifference(round, paper.document());
        forms.rehearse(paper, now);
        waiting.save(new ScheduledPublication(round, paper, head, now, due));
        events.publishEvent(new ReportChanged(round));
    }

    /** Publishes at once what waits; if it is stopped in time, it goes on waiting. */
    public void release(RoundId round, PublicationRun run) {
        access.demand(Action.RELEASE_PAPER, Scope.ANYWHERE, round);
        publish(round, waiting(round), run);
    }

    /** Opens a signed paper for changes again, before the public has seen it. */
    public void takeBack(RoundId round, String reason) {
        access.demand(Action.RELEASE_PAPER, Scope.ANYWHERE, round);
        waiting(round).end(now());
        rounds.takeBackSignOff(round, reason);
        events.publishEvent(new ReportChanged(round));
    }

    @Transactional(readOnly = true)
    public Optional<ScheduledPaper> scheduled(RoundId round) {
        access.demand(Action.READ_REPORT, Scope.ANYWHERE, round);
        return waiting.findByRoundIdAndEndedAtIsNull(round.value()).map(ScheduledPublication::view);
    }

    @Transactional(readOnly = true)
    List<DuePaper> due() {
        return waiting.due(now());
    }

    /** Publishes it unless somebody has published it, taken it back or put it off meanwhile. */
    void releaseIfDue(RoundId round) {
        access.demand(Action.RELEASE_PAPER, Scope.ANYWHERE, round);
        waiting.findForChange(round.value())
                .filter(paper -> paper.isDue(now()))
                .ifPresent(paper -> publish(round, paper, new PublicationRun()));
    }

    /** Its time came and it could not be published: it is tried again, and meanwhile its screen says so. */
    void fail(RoundId round, String why) {
        waiting.findForChange(round.value()).ifPresent(paper -> paper.fail(now(), why));
        events.publishEvent(new ReportChanged(round));
        events.publishEvent(new ReleaseFailed(round));
    }

    /** The signed papers that could not be published when their time came, the longest due first. */
    @Transactional(readOnly = true)
    public List<FailedRelease> failed() {
        access.demand(Action.RELEASE_PAPER);
        return waiting.findByEndedAtIsNullAndFailedAtIsNotNullOrderByDueAt().stream()
                .map(paper -> paper.failure(rounds.round(paper.round())))
                .toList();
    }

    /** It ends first: whatever is loaded is let go when the round's updates are locked. */
    private void publish(RoundId round, ScheduledPublication paper, PublicationRun run) {
        paper.end(now());
        publication.freeze(rounds.release(round), paper.paper(), run);
        events.publishEvent(new ReportChanged(round));
    }

    private ScheduledPublication waiting(RoundId round) {
        return waiting.findForChange(round.value())
                .orElseThrow(() -> new ReportRefused("No signed paper of this round waits to be published any more."));
    }

    /** The later of two instants when clocks go back: an embargo must not end early. */
    private static Instant instant(LocalDateTime at) {
        if (Dates.LONDON.getRules().getValidOffsets(at).isEmpty()) {
            throw new ReportRefused("There is no such time on that day: the clocks go forward. Choose one from 2am.");
        }
        return at.atZone(Dates.LONDON).withLaterOffsetAtOverlap().toInstant();
    }

    private Instant now() {
        return Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
