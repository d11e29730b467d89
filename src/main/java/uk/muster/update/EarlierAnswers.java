package uk.muster.update;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.muster.organisation.OrganisationService;
import uk.muster.plan.DeliverableId;
import uk.muster.plan.PlanService;
import uk.muster.round.RequestView;
import uk.muster.round.RoundService;
import uk.muster.round.RoundView;
import uk.muster.security.UnitId;

/**
 * Looks back for what a unit last said on a deliverable: round by round, across editions by their variations, and under
 * the units that became part of it.
 */
@Component
class EarlierAnswers {

    private final RoundService rounds;
    private final PlanService plan;
    private final OrganisationService organisation;
    private final UpdateRepository updates;

    EarlierAnswers(RoundService rounds, PlanService plan, OrganisationService organisation, UpdateRepository updates) {
        this.rounds = rounds;
        this.plan = plan;
        this.organisation = organisation;
        this.updates = updates;
    }

    Optional<UpdateContent> before(RequestContext context) {
        UnitId unit = context.request().unit();
        Set<DeliverableId> deliverables = lineage(context.request().deliverable());
        Set<UnitId> units = new HashSet<>(organisation.mergedInto(unit));
        units.add(unit);
        return Stream.iterate(
                        rounds.previous(context.round().id()),
                        Optional::isPresent,
                        round -> rounds.previous(round.orElseThrow().id()))
                .map(round -> answer(round.orElseThrow(), deliverables, units, unit))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Set<DeliverableId> lineage(DeliverableId deliverable) {
        Set<DeliverableId> found = new HashSet<>(Set.of(deliverable));
        Set<DeliverableId> newest = Set.of(deliverable);
        while (!newest.isEmpty()) {
            newest = plan.predecessors(newest).values().stream()
                    .flatMap(Collection::stream)
                    .filter(found::add)
                    .collect(Collectors.toSet());
        }
        return found;
    }

    /** If several units that merged answered, the unit's own answer goes first. */
    private Optional<UpdateContent> answer(
            RoundView round, Set<DeliverableId> deliverables, Set<UnitId> units, UnitId unit) {
        List<RequestView> asked = rounds.requests(round.id(), units).stream()
                .filter(request -> deliverables.contains(request.deliverable()))
                .sorted(Comparator.comparing(request -> !request.unit().equals(unit)))
                .toList();
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        Map<Long, UnitUpdate> answers =
                updates
                        .withContent(asked.stream()
                                .map(request -> request.id().value())
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(answer -> answer.request().value(), Function.identity()));
        return asked.stream()
                .map(request -> answers.get(request.id().value()))
                .filter(answer -> answer != null && answer.state().isAnswered())
                .map(UnitUpdate::content)
                .findFirst();
    }
}
