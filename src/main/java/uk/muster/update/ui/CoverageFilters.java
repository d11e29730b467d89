package uk.muster.update.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.muster.round.RoundView;
import uk.muster.security.AreaId;
import uk.muster.update.CoverageFilter.Showing;
import uk.muster.update.CoverageService.Choices;

/** Narrows the coverage down; each choice becomes an address of its own. */
final class CoverageFilters extends Div {

    /** An entry of a list and the choice that it makes. */
    private record Option(String label, CoverageChoice choice) {}

    CoverageFilters(List<RoundView> rounds, RoundView round, Choices choices, CoverageChoice current, boolean asList) {
        addClassName("coverage__filters");
        add(
                select(
                        "Round",
                        options(rounds, RoundView::label, other -> current.withRound(other.id())),
                        label -> label.equals(round.label())),
                select(
                        "Show",
                        options(List.of(Showing.values()), Showing::label, current::withShowing),
                        current.filter().showing().label()::equals),
                areas(choices, current),
                objectives(choices, current),
                display(current, asList));
    }

    private static Select<Option> areas(Choices choices, CoverageChoice current) {
        List<Option> options = Stream.concat(
                        Stream.of(
                                new Option("All areas and departments", current.withArea(null, false)),
                                new Option("Force-wide departments", current.withArea(null, true))),
                        choices.areas().stream()
                                .map(area -> new Option(area.name(), current.withArea(area.id(), false))))
                .toList();
        @Nullable AreaId chosen = current.filter().area();
        String label = choices.areas().stream()
                .filter(area -> area.id().equals(chosen))
                .findFirst()
                .map(area -> area.name())
                .orElse(options.get(current.filter().forceWide() ? 1 : 0).label());
        return select("Area", options, label::equals);
    }

    private static Select<Option> objectives(Choices choices, CoverageChoice current) {
        List<Option> options = Stream.concat(
                        Stream.of(new Option("All objectives", current.withObjective(null))),
                        choices.objectives().stream()
                                .map(objective -> new Option(
                                        objective.number() + " " + objective.title(),
                                        current.withObjective(objective.number()))))
                .toList();
        Integer chosen = Objects.requireNonNullElse(current.filter().objective(), 0);
        return select("Objective", options, label -> label.startsWith(chosen + " "));
    }

    private static RadioButtonGroup<Boolean> display(CoverageChoice current, boolean asList) {
        RadioButtonGroup<Boolean> display = new RadioButtonGroup<>("Show as");
        display.setItems(false, true);
        display.setItemLabelGenerator(list -> list ? "List" : "Table");
        display.setValue(asList);
        display.addValueChangeListener(change -> open(display, current.withList(change.getValue())));
        return display;
    }

    private static <T> List<Option> options(
            List<T> items, Function<T, String> label, Function<T, CoverageChoice> choice) {
        return items.stream()
                .map(item -> new Option(label.apply(item), choice.apply(item)))
                .toList();
    }

    private static Select<Option> select(String label, List<Option> options, Predicate<String> isChosen) {
        Select<Option> select = new Select<>();
        select.setLabel(label);
        select.setItems(options);
        select.setItemLabelGenerator(Option::label);
        select.setValue(options.stream()
                .filter(option -> isChosen.test(option.label()))
                .findFirst()
                .orElse(options.getFirst()));
        select.addValueChangeListener(change -> open(select, change.getValue().choice()));
        return select;
    }

    private static void open(Component from, CoverageChoice choice) {
        from.getUI().ifPresent(ui -> ui.navigate(CoverageView.class, choice.parameters()));
    }
}
