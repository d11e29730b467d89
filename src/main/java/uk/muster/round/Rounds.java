package uk.muster.round;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import uk.muster.plan.EditionId;
import uk.muster.plan.EditionSummary;
import uk.muster.plan.PlanService;
import uk.muster.security.Actor;
import uk.muster.security.NoSuchThing;
import uk.muster.security.UnitId;

/** Finds, changes and shows rounds for this module's services; every change is recorded with who made it, and told. */
@Component
class Rounds {

    private final RoundRepository rounds;
    private final RoundChangeRepository changes;
    private final PlanService plan;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Rounds(
            RoundRepository rounds,
            RoundChangeRepository changes,
            PlanService plan,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rounds = rounds;
        this.changes = changes;
        this.plan = plan;
        this.events = events;
        this.clock = clock;
    }

    /** The newest meeting first. */
    List<RoundView> all() {
        List<EditionSummary> editions = plan.editions();
        Map<Long, Publication> publications = publications();
        return rounds.findAllByOrderByDatesMeetingOnDescIdDesc().stream()
                .map(round -> view(round, editions, publications))
                .toList();
    }

    Round get(RoundId id) {
        return rounds.findById(id.value()).orElseThrow(() -> new NoSuchThing("There is no such round."));
    }

    RoundView view(Round round) {
        return view(round, plan.editions(), publications());
    }

    Optional<RoundView> before(RoundId id) {
        return all().stream().dropWhile(round -> !round.id().equals(id)).skip(1).findFirst();
    }

    RoundView add(EditionId edition, RoundDates dates, Actor by) {
        Round round = rounds.save(new Round(edition, rounds.lastNumber(edition.value()) + 1, dates));
        record(round, by, RoundEvent.Kind.CREATED, "");
        return view(round);
    }

    /** Changes a round on the version that its changer saw. */
    RoundView change(RoundId id, long version, Actor by, RoundEvent.Kind kind, String reason, Consumer<Round> change) {
        Round round = get(id);
        round.demandVersion(version);
        change.accept(round);
        try {
            rounds.saveAndFlush(round);
        } catch (OptimisticLockingFailureException e) {
            throw RoundRefused.changedMeanwhile();
        }
        record(round, by, kind, reason);
        return view(round);
    }

    void record(Round round, Actor by, RoundEvent.Kind kind, String reason) {
        record(round, by, kind, "", reason, Set.of());
    }

    void recordCopy(Round round, Actor by, String about) {
        record(round, by, RoundEvent.Kind.REQUESTS_COPIED, about, "", Set.of());
    }

    /**
     * @param about what was changed, in words
     * @param of whose it is
     */
    void recordRequest(Round round, Actor by, RoundEvent.Kind kind, String about, ReportingUnit of) {
        record(round, by, kind, about, "", of.units());
    }

    private void record(Round round, Actor by, RoundEvent.Kind kind, String about, String reason, Set<UnitId> units) {
        changes.save(new RoundChange(round.id(), Instant.now(clock), by, kind, about, reason));
        events.publishEvent(new RoundChanged(round.id(), units));
    }

    private Map<Long, Publication> publications() {
        return changes.publications().stream()
                .collect(Collectors.toMap(PublicationRow::round, row -> row.in(clock.getZone())));
    }

    private static RoundView view(Round round, List<EditionSummary> editions, Map<Long, Publication> publications) {
        return editions.stream()
                .filter(edition -> edition.id().equals(round.edition()))
                .findFirst()
                .map(edition -> round.view(
                        edition.financialYear(), publications.get(round.id().value())))
                .orElseThrow();
    }
}
