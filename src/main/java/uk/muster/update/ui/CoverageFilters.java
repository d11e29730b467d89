package uk.muster.update.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.stream.Stream;
import uk.muster.round.RoundView;
import uk.muster.update.CoverageFilter.Showing;
import uk.muster.update.CoverageService.Choices;

/** Narrows the coverage down; each choice becomes an address of its own. */
final class CoverageFilters extends Div {

    /** An entry of a list and the choice that it makes; the entry that makes the current choice is the chosen one. */
    private record Option(String label, CoverageChoice choice) {}

    private final CoverageChoice current;

    CoverageFilters(List<RoundView> rounds, RoundView round, Choices choices, CoverageChoice current, boolean asList) {
        this.current = current;
        addClassName("coverage__filters");
        add(
                select("Round", rounds.stream().map(other -> option(other, round))),
                select(
                        "Show",
                        Stream.of(Showing.values())
                                .map(showing -> new Option(showing.label(), current.withShowing(showing)))),
                select("Area", areas(choices)),
                select("Objective", objectives(choices)),
                display(asList));
    }

    private Option option(RoundView other, RoundView shown) {
        return new Option(other.label(), other.equals(shown) ? current : current.withRound(other.id()));
    }

    private Stream<Option> areas(Choices choices) {
        return Stream.concat(
                Stream.of(
                        new Option("All", current.withArea(null, false)),
                        new Option("Force-wide", current.withArea(null, true))),
                choices.areas().stream().map(area -> new Option(area.name(), current.withArea(area.id(), false))));
    }

    private Stream<Option> objectives(Choices choices) {
        return Stream.concat(
                Stream.of(new Option("All objectives", current.withObjective(null))),
                choices.objectives().stream()
                        .map(objective -> new Option(
                                objective.number() + " " + objective.title(),
                                current.withObjective(objective.number()))));
    }

    private RadioButtonGroup<Boolean> display(boolean asList) {
        RadioButtonGroup<Boolean> display = new RadioButtonGroup<>("Show as");
        display.setItems(false, true);
        display.setItemLabelGenerator(list -> list ? "List" : "Table");
        display.setValue(asList);
        display.addValueChangeListener(change -> open(display, current.withList(change.getValue())));
        return display;
    }

    private Select<Option> select(String label, Stream<Option> all) {
        List<Option> options = all.toList();
        Select<Option> select = new Select<>();
        select.setLabel(label);
        select.setItems(options);
        select.setItemLabelGenerator(Option::label);
        select.setValue(options.stream()
                .filter(option -> option.choice().equals(current))
                .findFirst()
                .orElse(options.getFirst()));
        select.addValueChangeListener(change -> open(select, change.getValue().choice()));
        return select;
    }

    private static void open(Component from, CoverageChoice choice) {
        from.getUI().ifPresent(ui -> ui.navigate(CoverageView.class, choice.parameters()));
    }
}
