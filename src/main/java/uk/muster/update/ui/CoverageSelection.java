package uk.muster.update.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.DomEvent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import uk.muster.bulk.BulkRuns;
import uk.muster.round.OwingSteps;
import uk.muster.round.OwingUnit;
import uk.muster.round.RequestId;
import uk.muster.round.RoundId;
import uk.muster.round.RoundState;
import uk.muster.round.RoundView;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.ui.OwingActions;
import uk.muster.ui.Selection;
import uk.muster.update.Coverage;

/**
 * Where an editor chooses cells of the coverage that are still to be answered, to do with them what a round's page
 * offers. Decision 0218.
 */
@JsModule("context://modules/coverage-boxes.js")
final class CoverageSelection extends Div {

    private final boolean allowed;
    private final OwingSteps steps;
    private final Component drawn;
    private final Button begin = new Button("Select updates…");
    private final Button end = new Button("Stop selecting");
    private final OwingActions actions;
    private final Selection<RequestId> selection;
    private RoundId round = new RoundId(0);
    private boolean choosing;

    /**
     * @param drawn where the coverage is drawn, with {@link CoverageBoxes}
     * @param redraw draws it anew
     */
    CoverageSelection(Access access, OwingSteps steps, BulkRuns runs, Component drawn, Runnable redraw) {
        this.steps = steps;
        this.drawn = drawn;
        allowed = access.allows(Action.MANAGE_ROUND);
        actions = new OwingActions(
                runs, () -> steps.chasing(round, chosen()), until -> steps.extending(chosen(), until), redraw);
        selection = new Selection<>(actions);
        selection.onShow(this::mark);
        begin.addClickListener(click -> choose(true, redraw));
        end.addClickListener(click -> choose(false, redraw));
        addClassName("coverage__selection");
        add(begin, end, selection);
        drawn.getElement()
                .addEventListener("change", this::hear)
                .setFilter("event.target.matches('." + CoverageBoxes.BOX + "')")
                .addEventData("event.target.dataset.requests")
                .addEventData("event.target.checked");
    }

    /** What can be chosen in this coverage; nothing unless the editor has begun to. */
    CoverageBoxes boxes(Coverage coverage) {
        RoundView now = coverage.round();
        round = now.id();
        boolean offered = allowed && (now.state() == RoundState.OPEN || now.state() == RoundState.CLOSED);
        choosing = choosing && offered;
        setVisible(offered);
        begin.setVisible(!choosing);
        end.setVisible(choosing);
        actions.allow(now.dates().dueOnInWords(), now.dates()::whyNotDueOn);
        return choosing ? new CoverageBoxes(choosable(coverage)) : CoverageBoxes.NONE;
    }

    /** To be called once the boxes are drawn. */
    void offer(CoverageBoxes boxes) {
        selection.offer(boxes.choosable());
    }

    private static Set<RequestId> choosable(Coverage coverage) {
        return coverage.objectives().stream()
                .flatMap(group -> group.rows().stream())
                .flatMap(row -> row.cells().values().stream())
                .filter(cell -> !cell.state().isAnswered())
                .map(Coverage.Cell::request)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void choose(boolean wanted, Runnable redraw) {
        choosing = wanted;
        selection.clear();
        redraw.run();
        (wanted ? end : begin).focus();
    }

    private void hear(DomEvent changed) {
        JsonNode said = changed.getEventData();
        List<RequestId> requests = Stream.of(
                        said.get("event.target.dataset.requests").asString().split(" "))
                .map(id -> new RequestId(Long.parseLong(id)))
                .toList();
        selection.choose(requests, said.get("event.target.checked").asBoolean());
    }

    private void mark(Set<RequestId> chosen) {
        String ids = chosen.stream().map(id -> String.valueOf(id.value())).collect(Collectors.joining(" "));
        drawn.getElement().executeJs("window.Muster.markBoxes(this, $0)", ids);
    }

    private List<OwingUnit> chosen() {
        return steps.owed(round, selection.chosen());
    }
}
