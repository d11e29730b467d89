package uk.muster.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.muster.organisation.OrganisationService;
import uk.muster.organisation.UnitView;
import uk.muster.plan.DeliverableId;
import uk.muster.plan.DeliverableView;
import uk.muster.plan.ObjectiveView;
import uk.muster.plan.PlanService;
import uk.muster.plan.Target;
import uk.muster.round.RequestView;
import uk.muster.round.RoundView;
import uk.muster.security.UnitId;
import uk.muster.update.UpdateSummary;

/** Says in words what a round's requests ask of whom: numbers and titles of its edition, names of its last day. */
@Component
class AskedNames {

    private final PlanService plan;
    private final OrganisationService organisation;

    AskedNames(PlanService plan, OrganisationService organisation) {
        this.plan = plan;
        this.organisation = organisation;
    }

    OfRound of(RoundView round) {
        Map<DeliverableId, Asked> asked = plan.edition(round.edition()).objectives().stream()
                .flatMap(objective ->
                        objective.deliverables().stream().map(deliverable -> new Asked(objective, deliverable)))
                .collect(Collectors.toMap(entry -> entry.deliverable().id(), Function.identity()));
        return new OfRound(asked, organisation.unitsById(round.dates().periodUntil()));
    }

    private record Asked(ObjectiveView objective, DeliverableView deliverable) {}

    /** The names of one round's requests. */
    static final class OfRound {

        private final Map<DeliverableId, Asked> asked;
        private final Map<UnitId, UnitView> units;

        private OfRound(Map<DeliverableId, Asked> asked, Map<UnitId, UnitView> units) {
            this.asked = asked;
            this.units = units;
        }

        Stream<QueueItem> items(List<UpdateSummary> summaries) {
            return summaries.stream()
                    .map(summary -> new QueueItem(
                            summary.request().id(),
                            summary.request().round(),
                            of(summary.request()).objective().number(),
                            deliverable(summary.request()),
                            summary.request().unit(),
                            unit(summary.request()),
                            summary.state(),
                            summary.status(),
                            summary.submittedAt(),
                            summary.version(),
                            summary.unresolvedThreads(),
                            summary.actingFor()));
        }

        String deliverable(RequestView request) {
            DeliverableView deliverable = of(request).deliverable();
            return deliverable.number() + " " + deliverable.title();
        }

        String unit(RequestView request) {
            return Stream.of(Optional.of(request.unit()), Optional.ofNullable(request.jointWith()))
                    .flatMap(Optional::stream)
                    .map(unit -> units.get(unit).name())
                    .collect(Collectors.joining(" and "));
        }

        Optional<Target> target(RequestView request) {
            return Optional.ofNullable(of(request).deliverable().target());
        }

        private Asked of(RequestView request) {
            return asked.get(request.deliverable());
        }
    }
}
