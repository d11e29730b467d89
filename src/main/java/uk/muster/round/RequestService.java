package uk.muster.round;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.organisation.OrganisationService;
import uk.muster.plan.DeliverableId;
import uk.muster.plan.PlanService;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.Actor;
import uk.muster.security.NoSuchThing;
import uk.muster.security.UnitId;
import uk.muster.text.Dates;

/** Setting, one by one, what a round asks of whom. */
@Service
@Transactional
public class RequestService {

    private final Rounds rounds;
    private final RequestRepository requests;
    private final RequestPlanners planners;
    private final PlanService plan;
    private final OrganisationService organisation;
    private final RequestWords words;
    private final Access access;

    RequestService(
            Rounds rounds,
            RequestRepository requests,
            RequestPlanners planners,
            PlanService plan,
            OrganisationService organisation,
            RequestWords words,
            Access access) {
        this.rounds = rounds;
        this.requests = requests;
        this.planners = planners;
        this.plan = plan;
        this.organisation = organisation;
        this.words = words;
        this.access = access;
    }

    /** All that the round asks, for those who oversee it. */
    @Transactional(readOnly = true)
    public RequestPlan plan(RoundId id) {
        access.demand(Action.READ_ROUND);
        Round round = rounds.get(id);
        LocalDate day = round.dates().periodUntil();
        Map<UnitId, String> names = organisation.unitsById(day).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().name()));
        return new RequestPlan(
                rounds.view(round),
                plan.edition(round.edition()).objectives(),
                planners.on(day).reportingUnits(),
                names,
                requests.findByRoundIdOrderById(id.value()).stream()
                        .map(request -> request.view(round.dates()))
                        .toList());
    }

    /** Asks the deliverable of the unit, and of whoever reports through it; asking twice is asking once. */
    public RequestView ask(RoundId id, DeliverableId deliverable, UnitId unit) {
        Actor actor = access.demand(Action.MANAGE_ROUND);
        Round round = rounds.get(id);
        round.demandUnpublished();
        return requests.findByRoundIdAndDeliverableIdAndUnitId(id.value(), deliverable.value(), unit.value())
                .orElseGet(() -> {
                    Request added = requests.saveAndFlush(new Request(id, asked(round, deliverable, unit)));
                    rounds.recordRequest(
                            round, actor, RoundEvent.Kind.REQUEST_ADDED, inWords(added, round), added.reporting());
                    return added;
                })
                .view(round.dates());
    }

    /** Takes a request back, unless somebody has begun to answer it: what is written stays. */
    public void remove(RequestId id) {
        Actor actor = access.demand(Action.MANAGE_ROUND);
        Request request = get(id);
        Round round = rounds.get(request.round());
        round.demandUnpublished();
        try {
            requests.delete(request);
            requests.flush();
        } catch (DataIntegrityViolationException e) {
            throw new RoundRefused("The unit has already begun to answer this, so the request stays."
                    + " If there is nothing to say, ask the unit for a nil return.");
        }
        rounds.recordRequest(
                round, actor, RoundEvent.Kind.REQUEST_REMOVED, inWords(request, round), request.reporting());
    }

    /** Gives one unit longer; the round's own date takes the extension back. */
    public RequestView extend(RequestId id, LocalDate until, long version) {
        Actor actor = access.demand(Action.MANAGE_ROUND);
        Request request = get(id);
        Round round = rounds.get(request.round());
        round.demandUnpublished();
        request.demandVersion(version);
        LocalDate before = request.view(round.dates()).dueOn();
        request.extend(until, round.dates());
        RequestView extended = saved(request).view(round.dates());
        if (!extended.dueOn().equals(before)) {
            String about = inWords(request, round) + ", until " + Dates.day(extended.dueOn());
            rounds.recordRequest(round, actor, RoundEvent.Kind.REQUEST_DUE_CHANGED, about, request.reporting());
        }
        return extended;
    }

    private Request saved(Request request) {
        try {
            return requests.saveAndFlush(request);
        } catch (OptimisticLockingFailureException e) {
            throw RoundRefused.changedMeanwhile();
        }
    }

    private String inWords(Request request, Round round) {
        return words.of(request, round.dates().periodUntil());
    }

    private Asked asked(Round round, DeliverableId deliverable, UnitId unit) {
        ReportingUnit reporting = planners.on(round.dates().periodUntil()).reportingUnits().stream()
                .filter(candidate -> candidate.unit().equals(unit))
                .findFirst()
                .orElseThrow(() -> new RoundRefused("This unit has closed, or another reports for it."));
        return plan.edition(round.edition()).objectives().stream()
                .flatMap(objective -> objective.deliverables().stream())
                .filter(candidate -> candidate.id().equals(deliverable))
                .findFirst()
                .map(found -> new Asked(found.id(), reporting))
                .orElseThrow(() -> new RoundRefused("This deliverable is not in the round's edition of the plan."));
    }

    private Request get(RequestId id) {
        return requests.findById(id.value()).orElseThrow(() -> new NoSuchThing("There is no such request."));
    }
}
