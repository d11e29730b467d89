package uk.muster.round;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.organisation.OrganisationService;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.Actor;
import uk.muster.security.NoSuchThing;
import uk.muster.security.PersonId;
import uk.muster.security.Scope;
import uk.muster.security.UnitId;

/** Rounds, from planned to published, and their requests. Anybody with a role may read a round's dates. */
@Service
@Transactional
public class RoundService {

    private final Rounds rounds;
    private final RoundChangeRepository changes;
    private final RequestRepository requests;
    private final OrganisationService organisation;
    private final Access access;
    private final ApplicationEventPublisher events;

    RoundService(
            Rounds rounds,
            RoundChangeRepository changes,
            RequestRepository requests,
            OrganisationService organisation,
            Access access,
            ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.changes = changes;
        this.requests = requests;
        this.organisation = organisation;
        this.access = access;
        this.events = events;
    }

    /** Rounds, the newest meeting first. */
    @Transactional(readOnly = true)
    public List<RoundView> rounds() {
        access.demand(Action.READ_PLAN);
        return rounds.all();
    }

    /** Rounds that have asked something of these units, alone or jointly, the newest meeting first. */
    @Transactional(readOnly = true)
    public List<RoundView> asking(Collection<UnitId> units) {
        Set<Long> asking =
                requests.roundsAsking(units.stream().map(UnitId::value).toList());
        return rounds().stream()
                .filter(round -> round.state() != RoundState.PLANNED
                        && asking.contains(round.id().value()))
                .toList();
    }

    /** The rounds in which these were asked. */
    @Transactional(readOnly = true)
    public Set<RoundId> askedIn(Collection<RequestId> some) {
        return requests.roundsOf(some.stream().map(RequestId::value).toList()).stream()
                .map(RoundId::new)
                .collect(Collectors.toSet());
    }

    @Transactional(readOnly = true)
    public RoundView round(RoundId id) {
        access.demand(Action.READ_PLAN);
        return rounds.view(rounds.get(id));
    }

    /** The round that work is on now: the open one, else the last closed one that is not yet published. */
    @Transactional(readOnly = true)
    public Optional<RoundView> current() {
        access.demand(Action.READ_PLAN);
        List<RoundView> all = rounds.all();
        return all.stream()
                .filter(round -> round.state() == RoundState.OPEN)
                .min(Comparator.comparing(round -> round.dates().meetingOn()))
                .or(() -> all.stream()
                        .filter(round -> round.state() == RoundState.CLOSED)
                        .findFirst());
    }

    /** The round before this one, whatever its edition. */
    @Transactional(readOnly = true)
    public Optional<RoundView> previous(RoundId id) {
        access.demand(Action.READ_PLAN);
        return rounds.before(id);
    }

    /** What happened to the round, the newest first. */
    @Transactional(readOnly = true)
    public List<RoundEvent> history(RoundId id) {
        access.demand(Action.READ_ROUND);
        List<RoundChange> entries = changes.findByRoundIdOrderByIdDesc(id.value());
        Map<PersonId, String> names =
                organisation.names(entries.stream().flatMap(RoundChange::people).collect(Collectors.toSet()));
        return entries.stream().map(entry -> entry.event(names)).toList();
    }

    /**
     * All requests of a round, in the order in which they were made. For services that authorise themselves and show
     * each actor only their share; it asks for no right of its own. Screens go through {@link RequestService}.
     */
    @Transactional(readOnly = true)
    public List<RequestView> requests(RoundId round) {
        RoundDates dates = rounds.get(round).dates();
        return requests.findByRoundIdOrderById(round.value()).stream()
                .map(request -> request.view(dates))
                .toList();
    }

    /** What the round asks of these units, alone or jointly; for services that authorise themselves. */
    @Transactional(readOnly = true)
    public List<RequestView> requests(RoundId round, Collection<UnitId> units) {
        RoundDates dates = rounds.get(round).dates();
        return requests.ofUnits(round.value(), units.stream().map(UnitId::value).toList()).stream()
                .map(request -> request.view(dates))
                .toList();
    }

    /** One request; for services that authorise themselves by the update that answers it. */
    @Transactional(readOnly = true)
    public RequestView request(RequestId id) {
        Request request = requests.findById(id.value()).orElseThrow(() -> new NoSuchThing("There is no such request."));
        return request.view(rounds.get(request.round()).dates());
    }

    /** @throws InvalidRoundDates if the dates are out of order */
    public RoundView changeDates(RoundId id, RoundDates dates, long version) {
        Actor actor = access.demand(Action.MANAGE_ROUND);
        return rounds.change(id, version, actor, RoundEvent.Kind.DATES_CHANGED, "", round -> round.changeDates(dates));
    }

    /** Lets units write. A round that asks for nothing cannot be opened. */
    public RoundView open(RoundId id, long version) {
        Actor actor = access.demand(Action.MANAGE_ROUND);
        if (requests.countByRoundId(id.value()) == 0) {
            throw new RoundRefused("This round asks nobody for anything yet. Add requests, then open it.");
        }
        return rounds.change(id, version, actor, RoundEvent.Kind.OPENED, "", Round::open);
    }

    public RoundView close(RoundId id, long version) {
        Actor actor = access.demand(Action.MANAGE_ROUND);
        return rounds.change(id, version, actor, RoundEvent.Kind.CLOSED, "", Round::close);
    }

    public RoundView reopen(RoundId id, long version, String reason) {
        Actor actor = access.demand(Action.MANAGE_ROUND);
        if (reason.isBlank()) {
            throw new RoundRefused("Say why the round is opened again.");
        }
        return rounds.change(id, version, actor, RoundEvent.Kind.REOPENED, reason.strip(), Round::reopen);
    }

    /**
     * Ends the round once its paper is out and raises {@link RoundPublished}, which locks its updates: part of the
     * sign-off, and so the head's alone.
     */
    public void markPublished(RoundId id) {
        Actor head = access.demand(Action.SIGN_OFF, Scope.ANYWHERE, id);
        Round round = rounds.get(id);
        if (round.publish()) {
            rounds.record(round, head, RoundEvent.Kind.PUBLISHED, "");
            events.publishEvent(new RoundPublished(id));
        }
    }

    /** Closes the round to all changes: its paper is signed off and will be published later. Part of the sign-off. */
    public void markSignedOff(RoundId id) {
        Actor head = access.demand(Action.SIGN_OFF, Scope.ANYWHERE, id);
        Round round = rounds.get(id);
        round.signOff();
        rounds.record(round, head, RoundEvent.Kind.SIGNED_OFF, "");
        events.publishEvent(new RoundSignedOff(id));
    }

    /** Ends a round that was signed off. */
    public RoundView release(RoundId id) {
        Actor actor = access.demand(Action.RELEASE_PAPER, Scope.ANYWHERE, id);
        Round round = rounds.get(id);
        round.release();
        rounds.record(round, actor, RoundEvent.Kind.PUBLISHED, "");
        events.publishEvent(new RoundPublished(id));
        return rounds.view(round);
    }

    /** Takes a round that was signed off up again and raises {@link RoundCorrected}, which unlocks its updates. */
    public void takeBackSignOff(RoundId id, String reason) {
        Actor actor = access.demand(Action.RELEASE_PAPER, Scope.ANYWHERE, id);
        if (reason.isBlank()) {
            throw new RoundRefused("Say why the paper is taken back.");
        }
        Round round = rounds.get(id);
        round.takeBack();
        rounds.record(round, actor, RoundEvent.Kind.SIGN_OFF_TAKEN_BACK, reason.strip());
        events.publishEvent(new RoundCorrected(id));
    }

    /** Takes a published round up again and raises {@link RoundCorrected}, which unlocks its updates. Decision 0151. */
    public void beginCorrection(RoundId id, String reason) {
        Actor editor = access.demand(Action.CORRECT_PAPER, Scope.ANYWHERE, id);
        if (reason.isBlank()) {
            throw new RoundRefused("Say why the paper must be corrected: readers will see it.");
        }
        Round round = rounds.get(id);
        round.correct();
        rounds.record(round, editor, RoundEvent.Kind.CORRECTION_BEGUN, reason.strip());
        events.publishEvent(new RoundCorrected(id));
    }

    /** Ends the round again without a new edition. */
    public void abandonCorrection(RoundId id) {
        Actor editor = access.demand(Action.CORRECT_PAPER, Scope.ANYWHERE, id);
        if (!changes.existsByRoundIdAndKind(id.value(), RoundEvent.Kind.PUBLISHED)) {
            throw new RoundRefused("This round's paper was never published, so there is no correction to abandon.");
        }
        Round round = rounds.get(id);
        round.demandUnsigned();
        if (round.publish()) {
            rounds.record(round, editor, RoundEvent.Kind.CORRECTION_ABANDONED, "");
            events.publishEvent(new CorrectionAbandoned(id));
        }
    }
}
