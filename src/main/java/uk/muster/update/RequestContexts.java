package uk.muster.update;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.muster.organisation.OrganisationService;
import uk.muster.organisation.UnitView;
import uk.muster.plan.DeliverableId;
import uk.muster.plan.DeliverableView;
import uk.muster.plan.EditionView;
import uk.muster.plan.ObjectiveView;
import uk.muster.plan.PlanService;
import uk.muster.plan.PlannedDeliverable;
import uk.muster.round.RequestId;
import uk.muster.round.RequestView;
import uk.muster.round.RoundId;
import uk.muster.round.RoundService;
import uk.muster.round.RoundView;
import uk.muster.security.ThemeId;
import uk.muster.security.UnitId;

/** Gathers what stands round updates from the round, the plan and the organisation, each in a few statements. */
@Component
class RequestContexts {

    private final RoundService rounds;
    private final PlanService plan;
    private final OrganisationService organisation;

    RequestContexts(RoundService rounds, PlanService plan, OrganisationService organisation) {
        this.rounds = rounds;
        this.plan = plan;
        this.organisation = organisation;
    }

    RequestContext of(RequestId id) {
        RequestView request = rounds.request(id);
        RoundView round = rounds.round(request.round());
        PlannedDeliverable what = plan.deliverable(request.deliverable());
        UnitView unit = organisation.unit(request.unit(), round.dates().periodUntil());
        return new RequestContext(request, round, what.deliverable(), unit.area(), what.theme());
    }

    /** All of a round: in plan order, and for each deliverable in the order in which papers list units. */
    List<RequestContext> of(RoundId id) {
        RoundView round = rounds.round(id);
        Map<DeliverableId, Asked> asked = asked(plan.edition(round.edition()));
        Map<UnitId, UnitView> units = organisation.unitsById(round.dates().periodUntil());
        return rounds.requests(id).stream()
                .sorted(Comparator.<RequestView>comparingInt(
                                request -> asked.get(request.deliverable()).position())
                        .thenComparing(request -> units.get(request.unit()).kind())
                        .thenComparing(request -> units.get(request.unit()).name()))
                .map(request -> {
                    Asked what = asked.get(request.deliverable());
                    UnitView unit = units.get(request.unit());
                    return new RequestContext(request, round, what.deliverable(), unit.area(), what.theme());
                })
                .toList();
    }

    private static Map<DeliverableId, Asked> asked(EditionView edition) {
        Map<DeliverableId, Asked> asked = new HashMap<>();
        for (ObjectiveView objective : edition.objectives()) {
            for (DeliverableView deliverable : objective.deliverables()) {
                asked.put(deliverable.id(), new Asked(asked.size(), deliverable, objective.theme()));
            }
        }
        return asked;
    }

    private record Asked(
            int position,
            DeliverableView deliverable,
            @Nullable ThemeId theme) {}
}
