package uk.muster.update;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import uk.muster.organisation.UnitView;
import uk.muster.plan.DeliverableId;
import uk.muster.plan.DeliverableView;
import uk.muster.plan.EditionView;
import uk.muster.plan.ObjectiveView;
import uk.muster.round.ReportingUnit;
import uk.muster.round.RequestView;
import uk.muster.round.RoundView;
import uk.muster.security.UnitId;
import uk.muster.update.Coverage.Cell;
import uk.muster.update.Coverage.Column;
import uk.muster.update.Coverage.Count;
import uk.muster.update.Coverage.Group;
import uk.muster.update.Coverage.Row;

/**
 * Lays a round's updates out as a matrix. Area and objective narrow what is counted; which updates are shown narrows only
 * what is seen, so that "61 % answered" stays true.
 */
record CoverageAssembly(
        RoundView round, EditionView edition, Map<UnitId, UnitView> units, ReviewerGaps gaps, LocalDate today) {

    /** An update at its place in the matrix. */
    private record Placed(ReportingUnit unit, ObjectiveView objective, DeliverableId deliverable, Cell cell) {}

    Coverage assemble(List<UpdateSummary> updates, CoverageFilter filter) {
        List<Placed> counted = updates.stream()
                .map(placing())
                .filter(placed -> filter.showsObjective(placed.objective().number()))
                .filter(placed -> filter.showsUnitIn(unit(placed).area()))
                .toList();
        return new Coverage(
                round,
                columns(counted, filter),
                groups(counted, filter),
                count(counted),
                gaps.among(counted.stream()
                        .map(placed -> new ReviewerGaps.Place(unit(placed).area(), placed.objective()))));
    }

    private Function<UpdateSummary, Placed> placing() {
        Map<DeliverableId, ObjectiveView> objectives = edition.objectives().stream()
                .flatMap(objective ->
                        objective.deliverables().stream().map(deliverable -> Map.entry(deliverable.id(), objective)))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        return update -> {
            RequestView request = update.request();
            return new Placed(
                    new ReportingUnit(request.unit(), request.jointWith()),
                    Objects.requireNonNull(objectives.get(request.deliverable())),
                    request.deliverable(),
                    cell(update));
        };
    }

    private Cell cell(UpdateSummary update) {
        LocalDate due = update.request().dueOn();
        long late = update.state().isAnswered() || update.leftOut() != null ? 0 : Math.max(0, DAYS.between(due, today));
        return new Cell(update.request().id(), update.state(), update.status(), update.nil(), due, late);
    }

    private List<Column> columns(List<Placed> counted, CoverageFilter filter) {
        return counted.stream().collect(groupingBy(Placed::unit)).entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(placed -> filter.shows(placed.cell())))
                .sorted(Comparator.comparing(entry -> unit(entry.getValue().getFirst()), inPapers()))
                .map(entry -> new Column(entry.getKey(), UnitNames.of(entry.getKey(), units), count(entry.getValue())))
                .toList();
    }

    private List<Group> groups(List<Placed> counted, CoverageFilter filter) {
        Map<DeliverableId, List<Placed>> byDeliverable = counted.stream().collect(groupingBy(Placed::deliverable));
        return edition.objectives().stream()
                .filter(objective -> filter.showsObjective(objective.number()))
                .map(objective -> group(objective, byDeliverable, filter))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    private Group group(
            ObjectiveView objective, Map<DeliverableId, List<Placed>> byDeliverable, CoverageFilter filter) {
        List<Placed> all = objective.deliverables().stream()
                .flatMap(deliverable -> byDeliverable.getOrDefault(deliverable.id(), List.of()).stream())
                .toList();
        List<Row> rows = objective.deliverables().stream()
                .map(deliverable -> row(deliverable, byDeliverable.getOrDefault(deliverable.id(), List.of()), filter))
                .filter(row -> !row.cells().isEmpty() || filter.isWhole())
                .toList();
        return new Group(objective.number(), objective.title(), count(all), rows);
    }

    private static Row row(DeliverableView deliverable, List<Placed> asked, CoverageFilter filter) {
        Map<ReportingUnit, Cell> shown = new LinkedHashMap<>();
        asked.stream()
                .filter(placed -> filter.shows(placed.cell()))
                .forEach(placed -> shown.put(placed.unit(), placed.cell()));
        return new Row(deliverable, shown, count(asked));
    }

    private static Count count(Collection<Placed> placed) {
        return Count.of(placed.stream().map(Placed::cell));
    }

    private UnitView unit(Placed placed) {
        return Objects.requireNonNull(units.get(placed.unit().unit()));
    }

    private static Comparator<UnitView> inPapers() {
        return Comparator.comparing(UnitView::kind).thenComparing(UnitView::name);
    }
}
