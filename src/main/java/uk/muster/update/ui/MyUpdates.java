package uk.muster.update.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.muster.organisation.OrganisationService;
import uk.muster.organisation.UnitView;
import uk.muster.plan.DeliverableId;
import uk.muster.plan.DeliverableView;
import uk.muster.plan.ObjectiveView;
import uk.muster.plan.PlanService;
import uk.muster.round.RequestView;
import uk.muster.round.RoundView;
import uk.muster.security.UnitId;
import uk.muster.update.UpdateService;
import uk.muster.update.UpdateSummary;

/** Puts names and titles to what a round asks of the actor's units. */
@Component
class MyUpdates {

    private final UpdateService updates;
    private final PlanService plan;
    private final OrganisationService organisation;
    private final Clock clock;

    MyUpdates(UpdateService updates, PlanService plan, OrganisationService organisation, Clock clock) {
        this.updates = updates;
        this.plan = plan;
        this.organisation = organisation;
        this.clock = clock;
    }

    List<MyUpdate> in(RoundView round) {
        Map<DeliverableId, Place> places = new HashMap<>();
        plan.edition(round.edition())
                .objectives()
                .forEach(objective -> objective
                        .deliverables()
                        .forEach(deliverable -> places.put(deliverable.id(), new Place(objective, deliverable))));
        Map<UnitId, UnitView> units = organisation.unitsById(round.dates().periodUntil());
        LocalDate today = LocalDate.now(clock);
        return updates.mine(round.id()).stream()
                .map(summary -> mine(summary, places.get(summary.request().deliverable()), units, today))
                .toList();
    }

    private static MyUpdate mine(UpdateSummary summary, Place place, Map<UnitId, UnitView> units, LocalDate today) {
        return new MyUpdate(summary, place.objective(), place.deliverable(), names(summary.request(), units), today);
    }

    private static String names(RequestView request, Map<UnitId, UnitView> units) {
        String unit = units.get(request.unit()).name();
        return Optional.ofNullable(request.jointWith())
                .map(partner -> unit + " with " + units.get(partner).name())
                .orElse(unit);
    }

    private record Place(ObjectiveView objective, DeliverableView deliverable) {}
}
