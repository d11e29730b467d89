package uk.muster.round;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.muster.plan.DeliverableId;
import uk.muster.plan.DeliverableView;
import uk.muster.plan.ObjectiveView;
import uk.muster.security.UnitId;

/**
 * All that a round asks, for whoever sets it: deliverables in plan order, and who may be asked.
 *
 * @param unitNames every unit's name on the period's last day
 */
public record RequestPlan(
        RoundView round,
        List<ObjectiveView> objectives,
        List<ReportingUnit> reportingUnits,
        Map<UnitId, String> unitNames,
        List<RequestView> requests) {

    /** Requests by deliverable and answering unit. */
    public Map<DeliverableId, Map<UnitId, RequestView>> byDeliverable() {
        return requests.stream()
                .collect(Collectors.groupingBy(
                        RequestView::deliverable, Collectors.toMap(RequestView::unit, Function.identity())));
    }

    /** Deliverables that nobody is asked for: a gap in the coverage. */
    public List<DeliverableView> unasked() {
        Map<DeliverableId, Map<UnitId, RequestView>> asked = byDeliverable();
        return deliverables()
                .filter(deliverable -> !asked.containsKey(deliverable.id()))
                .toList();
    }

    /** Units that the plan names but that had closed, each with the numbers of the deliverables it was named for. */
    public Map<UnitId, List<String>> closedUnits() {
        Set<UnitId> open = reportingUnits.stream()
                .flatMap(reporting -> reporting.units().stream())
                .collect(Collectors.toSet());
        Map<UnitId, List<String>> closed = new LinkedHashMap<>();
        deliverables()
                .forEach(deliverable -> deliverable.units().stream()
                        .filter(unit -> !open.contains(unit))
                        .forEach(unit -> closed.computeIfAbsent(unit, ignored -> new ArrayList<>())
                                .add(deliverable.number())));
        return closed;
    }

    /** "Coventry", or "Walsall and Wolverhampton" where the two report jointly. */
    public String name(ReportingUnit reporting) {
        return Optional.ofNullable(reporting.jointWith())
                .map(partner -> name(reporting.unit()) + " and " + name(partner))
                .orElseGet(() -> name(reporting.unit()));
    }

    /** "3.4, Coventry" */
    public String name(RequestView request) {
        String number = deliverables()
                .filter(deliverable -> deliverable.id().equals(request.deliverable()))
                .map(DeliverableView::number)
                .findFirst()
                .orElse("");
        return number + ", " + name(new ReportingUnit(request.unit(), request.jointWith()));
    }

    public String name(UnitId unit) {
        return unitNames.getOrDefault(unit, "");
    }

    private Stream<DeliverableView> deliverables() {
        return objectives.stream().flatMap(objective -> objective.deliverables().stream());
    }
}
