package uk.muster.round;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.muster.organisation.Contact;
import uk.muster.organisation.Contacts;
import uk.muster.organisation.OrganisationService;
import uk.muster.plan.DeliverableId;
import uk.muster.plan.DeliverableView;
import uk.muster.security.PersonId;
import uk.muster.security.UnitId;
import uk.muster.security.UpdateState;

/** Works out who owes a round what, in a constant number of statements. */
@Component
class Owing {

    private final RequestService requests;
    private final AnswerStates answers;
    private final ChaseRepository chases;
    private final Contacts contacts;
    private final OrganisationService organisation;
    private final Clock clock;

    Owing(
            RequestService requests,
            AnswerStates answers,
            ChaseRepository chases,
            Contacts contacts,
            OrganisationService organisation,
            Clock clock) {
        this.requests = requests;
        this.answers = answers;
        this.chases = chases;
        this.contacts = contacts;
        this.organisation = organisation;
        this.clock = clock;
    }

    /**
     * Of a paper that is out, only what a reviewer gave back for a correction: it came out without the rest. The latest
     * first; those who are not late follow in the order in which papers list units.
     */
    List<OwingUnit> in(RoundId id) {
        RequestPlan plan = requests.plan(id);
        Map<ReportingUnit, List<OwedRequest>> owed = owed(plan)
                .collect(groupingBy(
                        request -> new ReportingUnit(
                                request.request().unit(), request.request().jointWith()),
                        LinkedHashMap::new,
                        toList()));
        Map<UnitId, List<Contact>> leads = contacts.leads(
                owed.keySet().stream().flatMap(unit -> unit.units().stream()).collect(toSet()));
        List<ReportingUnit> order = plan.reportingUnits();
        return owed.entrySet().stream()
                .map(entry -> new OwingUnit(
                        entry.getKey(), plan.name(entry.getKey()), leads(entry.getKey(), leads), entry.getValue()))
                .sorted(Comparator.comparingLong((OwingUnit unit) -> -unit.daysLate())
                        .thenComparing(unit -> order.indexOf(unit.unit()), Integer::compareUnsigned))
                .toList();
    }

    private Stream<OwedRequest> owed(RequestPlan plan) {
        Map<RequestId, UpdateState> states =
                answers.of(plan.requests().stream().map(RequestView::id).toList());
        Map<RequestId, LastChase> chased = chased(plan.round().id());
        Map<DeliverableId, Integer> places = new HashMap<>();
        Map<DeliverableId, DeliverableView> deliverables = new HashMap<>();
        plan.objectives().stream()
                .flatMap(objective -> objective.deliverables().stream())
                .forEach(deliverable -> {
                    places.put(deliverable.id(), places.size());
                    deliverables.put(deliverable.id(), deliverable);
                });
        LocalDate today = LocalDate.now(clock);
        return plan.requests().stream()
                .sorted(Comparator.comparing(request -> places.get(request.deliverable())))
                .map(request -> {
                    DeliverableView asked = deliverables.get(request.deliverable());
                    UpdateState state = states.getOrDefault(request.id(), UpdateState.NOT_STARTED);
                    return new OwedRequest(
                            request,
                            asked.number(),
                            asked.title(),
                            state,
                            Math.max(0, ChronoUnit.DAYS.between(request.dueOn(), today)),
                            isAnswerable(plan.round().state(), state),
                            chased.get(request.id()));
                })
                .filter(request -> !request.state().isAnswered())
                .filter(request -> request.answerable() || !plan.round().wasPublished());
    }

    private static boolean isAnswerable(RoundState round, UpdateState state) {
        return switch (round) {
            case OPEN -> state.isWithUnit();
            case CLOSED -> state == UpdateState.RETURNED || state == UpdateState.REOPENED;
            case PLANNED, SIGNED_OFF, PUBLISHED -> false;
        };
    }

    private Map<RequestId, LastChase> chased(RoundId round) {
        List<Chase> last = chases.lastOf(round.value());
        Map<PersonId, String> names =
                organisation.names(last.stream().map(Chase::by).collect(toSet()));
        return last.stream().collect(toMap(Chase::request, chase -> chase.view(names.getOrDefault(chase.by(), ""))));
    }

    /** Two units that report jointly may have one lead. */
    private static List<Contact> leads(ReportingUnit unit, Map<UnitId, List<Contact>> leads) {
        return unit.units().stream()
                .map(one -> leads.getOrDefault(one, List.of()))
                .flatMap(Collection::stream)
                .collect(toMap(Contact::id, Function.identity(), (one, same) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }
}
