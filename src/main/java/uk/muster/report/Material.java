package uk.muster.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.muster.organisation.AreaView;
import uk.muster.organisation.Body;
import uk.muster.organisation.UnitKind;
import uk.muster.organisation.UnitView;
import uk.muster.plan.DeliverableId;
import uk.muster.plan.EditionView;
import uk.muster.round.RequestId;
import uk.muster.round.RequestView;
import uk.muster.round.RoundView;
import uk.muster.security.AreaId;
import uk.muster.security.UnitId;
import uk.muster.update.Answer;

/**
 * All that a paper is assembled from: what the other features know, read once.
 *
 * @param pictures the names of those that are stored, of all that the texts show
 */
record Material(
        Body body,
        RoundView round,
        EditionView edition,
        Map<DeliverableId, List<RequestView>> requests,
        Map<RequestId, Answer> answers,
        Map<UnitId, UnitView> units,
        Map<AreaId, AreaView> areas,
        FrontMatter frontMatter,
        Map<DeliverableId, Layout> layouts,
        Map<RequestId, Integer> answerOrder,
        Exemptions exemptions,
        List<AnnexText> annexes,
        Set<String> pictures) {

    /** The answers to what was asked about a deliverable: in the editor's order, then in that in which papers list units. */
    List<Contribution> contributions(DeliverableId deliverable) {
        return requests.getOrDefault(deliverable, List.of()).stream()
                .sorted(Comparator.comparingInt(this::positionOf)
                        .thenComparing(this::kindOf)
                        .thenComparing(this::nameOf))
                .map(request -> Contribution.of(request.id(), respondent(request), answers.get(request.id())))
                .toList();
    }

    Layout layout(DeliverableId deliverable) {
        return layouts.getOrDefault(deliverable, Layout.PARAGRAPHS);
    }

    /** The deliverables that several respondents were asked about: there the editor has a choice. */
    List<LayoutChoice> layoutChoices() {
        return edition.objectives().stream()
                .flatMap(objective -> objective.deliverables().stream())
                .filter(deliverable ->
                        requests.getOrDefault(deliverable.id(), List.of()).size() > 1)
                .map(deliverable -> new LayoutChoice(
                        deliverable.id(), deliverable.number(), layout(deliverable.id()), answering(deliverable.id())))
                .toList();
    }

    /** Wherever a lead-in can stand, in the paper's order. */
    List<LeadChoice> leadChoices() {
        return edition.objectives().stream()
                .flatMap(objective -> Stream.concat(
                        Stream.of(new LeadChoice(LeadPlace.of(objective.id()), Place.objective(objective))),
                        objective.deliverables().stream()
                                .map(deliverable -> new LeadChoice(
                                        LeadPlace.of(deliverable.id()), Place.deliverable(deliverable)))))
                .toList();
    }

    private List<LayoutChoice.Answering> answering(DeliverableId deliverable) {
        return contributions(deliverable).stream()
                .map(contribution -> new LayoutChoice.Answering(
                        contribution.request(), contribution.by().name()))
                .toList();
    }

    private int positionOf(RequestView request) {
        return answerOrder.getOrDefault(request.id(), Integer.MAX_VALUE);
    }

    private Respondent respondent(RequestView request) {
        return new Respondent(Stream.of(request.unit(), request.jointWith())
                .flatMap(Stream::ofNullable)
                .map(this::unit)
                .toList());
    }

    private ReportingUnit unit(UnitId id) {
        UnitView unit = known(id);
        return new ReportingUnit(unit.code(), unit.name(), area(unit.area()));
    }

    private ReportingUnit.@Nullable Area area(@Nullable AreaId id) {
        AreaView area = id == null ? null : areas.get(id);
        return area == null ? null : new ReportingUnit.Area(area.code(), area.name());
    }

    private UnitKind kindOf(RequestView request) {
        return known(request.unit()).kind();
    }

    private String nameOf(RequestView request) {
        return known(request.unit()).name();
    }

    private UnitView known(UnitId id) {
        return Objects.requireNonNull(units.get(id), "a unit that was asked is one of the organisation's");
    }
}
