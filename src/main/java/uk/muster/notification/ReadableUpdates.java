package uk.muster.notification;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import org.springframework.stereotype.Component;
import uk.muster.organisation.OrganisationService;
import uk.muster.organisation.UnitView;
import uk.muster.plan.DeliverableId;
import uk.muster.plan.DeliverableView;
import uk.muster.plan.PlanService;
import uk.muster.round.ReportingUnit;
import uk.muster.round.RoundView;
import uk.muster.security.UnitId;
import uk.muster.update.UnitNames;
import uk.muster.update.UpdateService;
import uk.muster.update.UpdateSummary;

/** A round's updates that whoever asks may read, by number and unit, in a constant number of statements. */
@Component
class ReadableUpdates {

    private final UpdateService updates;
    private final PlanService plan;
    private final OrganisationService organisation;

    ReadableUpdates(UpdateService updates, PlanService plan, OrganisationService organisation) {
        this.updates = updates;
        this.plan = plan;
        this.organisation = organisation;
    }

    ReadableRound in(RoundView round) {
        Map<DeliverableId, String> numbers = plan.edition(round.edition()).objectives().stream()
                .flatMap(objective -> objective.deliverables().stream())
                .collect(toMap(DeliverableView::id, DeliverableView::number));
        Map<UnitId, UnitView> units = organisation.unitsById(round.dates().periodUntil());
        return new ReadableRound(
                round,
                updates.inRound(round.id()).stream()
                        .map(summary -> readable(summary, numbers, units))
                        .toList());
    }

    private static ReadableUpdate readable(
            UpdateSummary summary, Map<DeliverableId, String> numbers, Map<UnitId, UnitView> units) {
        var request = summary.request();
        return new ReadableUpdate(
                request,
                summary.state(),
                summary.leftOut() != null,
                numbers.getOrDefault(request.deliverable(), ""),
                UnitNames.of(new ReportingUnit(request.unit(), request.jointWith()), units));
    }
}
