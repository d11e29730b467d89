package uk.muster.round;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.plan.DeliverableId;
import uk.muster.plan.DeliverableView;
import uk.muster.plan.EditionId;
import uk.muster.plan.EditionSummary;
import uk.muster.plan.EditionView;
import uk.muster.plan.PlanService;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.Actor;
import uk.muster.security.UnitId;

/** Making a round from an edition of the plan: its dates to start from, and its requests. */
@Service
@Transactional
public class RoundPlanning {

    private final Rounds rounds;
    private final RequestRepository requests;
    private final RequestPlanners planners;
    private final PlanService plan;
    private final Access access;

    RoundPlanning(
            Rounds rounds, RequestRepository requests, RequestPlanners planners, PlanService plan, Access access) {
        this.rounds = rounds;
        this.requests = requests;
        this.planners = planners;
        this.plan = plan;
        this.access = access;
    }

    /** Dates that carry the last round's rhythm on. */
    @Transactional(readOnly = true)
    public RoundDates suggestedDates(EditionId edition) {
        return defaults(edition).suggested();
    }

    /** The same, towards a meeting whose day is known. */
    @Transactional(readOnly = true)
    public RoundDates suggestedDates(EditionId edition, LocalDate meeting) {
        return defaults(edition).suggested(meeting);
    }

    /**
     * Makes a planned round with its requests. Units that have closed are left out; units that report jointly on the
     * period's last day share a request. {@link RequestPlan} says what is not asked.
     *
     * @throws InvalidRoundDates if the dates are out of order
     */
    public RoundView create(EditionId editionId, RoundDates dates, RequestSource source) {
        Actor actor = access.demand(Action.MANAGE_ROUND);
        EditionView edition = plan.edition(editionId);
        RoundView round = rounds.add(editionId, dates, actor);
        Optional<RoundView> last = source == RequestSource.PLAN ? Optional.empty() : rounds.before(round.id());
        Map<DeliverableView, Set<UnitId>> wanted =
                last.map(before -> askedIn(before, edition)).orElseGet(() -> namedIn(edition));
        requests.saveAll(planned(wanted, dates)
                .map(asked -> new Request(round.id(), asked))
                .toList());
        return round;
    }

    /**
     * Asks what the round before asked and this one does not ask yet; what it asks already stays.
     *
     * @return what was added
     */
    public List<RequestView> copyLastRound(RoundId id) {
        Actor actor = access.demand(Action.MANAGE_ROUND);
        Round round = rounds.get(id);
        round.demandUnpublished();
        RoundView last = rounds.before(id)
                .orElseThrow(() -> new RoundRefused("There is no round before this one to copy from."));
        Set<Asked> there = requests.findByRoundIdOrderById(id.value()).stream()
                .map(Request::asked)
                .collect(Collectors.toSet());
        List<Request> added = requests.saveAll(planned(askedIn(last, plan.edition(round.edition())), round.dates())
                .filter(asked -> there.stream().noneMatch(asked::isTheSameAs))
                .map(asked -> new Request(id, asked))
                .toList());
        if (!added.isEmpty()) {
            rounds.recordCopy(round, actor, added.size() + " from " + last.label());
        }
        return added.stream().map(request -> request.view(round.dates())).toList();
    }

    private Stream<Asked> planned(Map<DeliverableView, Set<UnitId>> wanted, RoundDates dates) {
        RequestPlanner planner = planners.on(dates.periodUntil());
        return wanted.entrySet().stream().flatMap(entry -> planner.plan(entry.getKey(), entry.getValue()).stream());
    }

    private RoundDefaults defaults(EditionId id) {
        access.demand(Action.MANAGE_ROUND);
        EditionSummary edition = plan.editions().stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow();
        return new RoundDefaults(edition, rounds.all().stream().findFirst().map(RoundView::dates));
    }

    private static Map<DeliverableView, Set<UnitId>> namedIn(EditionView edition) {
        Map<DeliverableView, Set<UnitId>> named = new LinkedHashMap<>();
        deliverables(edition).forEach(deliverable -> named.put(deliverable, deliverable.units()));
        return named;
    }

    /** Whom the last round asked for each deliverable, or for what it continues; the plan's units for what is new. */
    private Map<DeliverableView, Set<UnitId>> askedIn(RoundView last, EditionView edition) {
        Map<DeliverableId, Set<UnitId>> before = new HashMap<>();
        for (Request request : requests.findByRoundIdOrderById(last.id().value())) {
            before.computeIfAbsent(request.deliverable(), ignored -> new LinkedHashSet<>())
                    .addAll(request.reporting().units());
        }
        Map<DeliverableView, Set<UnitId>> asked = namedIn(edition);
        Map<DeliverableId, List<DeliverableId>> continued = last.edition().equals(edition.id())
                ? asked.keySet().stream().map(DeliverableView::id).collect(Collectors.toMap(id -> id, List::of))
                : plan.predecessors(
                        asked.keySet().stream().map(DeliverableView::id).toList());
        asked.replaceAll((deliverable, named) -> continued.containsKey(deliverable.id())
                ? continued.get(deliverable.id()).stream()
                        .flatMap(id -> before.getOrDefault(id, Set.of()).stream())
                        .collect(Collectors.toSet())
                : named);
        return asked;
    }

    private static Stream<DeliverableView> deliverables(EditionView edition) {
        return edition.objectives().stream().flatMap(objective -> objective.deliverables().stream());
    }
}
