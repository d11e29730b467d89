package uk.muster.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.muster.round.OwingUnit;
import uk.muster.round.ReportingUnit;
import uk.muster.round.RequestId;
import uk.muster.round.RoundDates;
import uk.muster.ui.OwingActions;
import uk.muster.ui.Selection;

/** Who has still to answer, the latest first, with what an editor can do about it: for one unit, some, or all. */
final class OwingPanel extends Div {

    /** Which units and requests are shown. */
    private enum Showing {
        LATE("Late"),
        ALL("All without an answer");

        private final String label;

        Showing(String label) {
            this.label = label;
        }
    }

    private final OwingDeeds deeds;
    private final boolean changeable;
    private final Paragraph summary = new Paragraph();
    private final RadioButtonGroup<Showing> showing = new RadioButtonGroup<>("Show");
    private final Button chaseAll = new Button("Chase all that are late", click -> chaseAll());
    private final OwingActions actions;
    private final Selection<RequestId> selection;
    private final UnorderedList list = new UnorderedList();
    private final Set<ReportingUnit> unfolded = new HashSet<>();
    private List<OwingUnit> owing = List.of();

    OwingPanel(OwingDeeds deeds, RoundDates dates, List<OwingUnit> owing, boolean changeable) {
        this.deeds = deeds;
        this.changeable = changeable;
        actions = deeds.actions(this::chosen);
        selection = new Selection<>(actions);
        showing.setItems(Showing.values());
        showing.setItemLabelGenerator(item -> item.label);
        showing.setValue(lateOf(owing).isEmpty() ? Showing.ALL : Showing.LATE);
        showing.addValueChangeListener(change -> draw());
        summary.addClassName("owing__summary");
        list.addClassName("owing");
        Div head = new Div(showing, chaseAll);
        head.addClassName("owing__head");
        add(summary, head, selection, list);
        show(dates, owing);
    }

    /** As things now stand; what is chosen or unfolded stays so. */
    void show(RoundDates dates, List<OwingUnit> now) {
        actions.allow(dates.dueOnInWords(), dates::whyNotDueOn);
        if (!now.equals(owing) || now.isEmpty()) {
            owing = List.copyOf(now);
            draw();
        }
    }

    private void draw() {
        List<OwingUnit> late = lateOf(owing);
        summary.setText(
                owing.isEmpty()
                        ? "All that was asked is answered."
                        : counted(requests(owing), "update") + " still to come from " + counted(owing.size(), "unit")
                                + "; " + (late.isEmpty() ? "none is late." : requests(late) + " late."));
        showing.setVisible(!owing.isEmpty());
        chaseAll.setVisible(changeable && !late.isEmpty());
        List<OwingUnit> shown = showing.getValue() == Showing.LATE ? late : owing;
        selection.offer(
                changeable ? shown.stream().flatMap(unit -> unit.ids().stream()).toList() : List.of());
        remember();
        list.removeAll();
        shown.forEach(unit -> list.add(item(unit)));
    }

    /** What somebody unfolded stays unfolded when the list is drawn anew. */
    private void remember() {
        list.getChildren().map(OwingItem.class::cast).forEach(item -> {
            if (item.isUnfolded()) {
                unfolded.add(item.unit().unit());
            } else {
                unfolded.remove(item.unit().unit());
            }
        });
    }

    private OwingItem item(OwingUnit unit) {
        OwingItem item = new OwingItem(unit, this::label);
        if (changeable) {
            item.offerChase(() -> deeds.chase(unit));
        }
        if (unfolded.contains(unit.unit())) {
            item.unfold(true);
        }
        return item;
    }

    private Component label(Collection<RequestId> requests, String words) {
        if (!changeable) {
            return new Span(words);
        }
        Checkbox box = selection.box(requests);
        box.setLabel(words);
        return box;
    }

    private void chaseAll() {
        actions.chase(deeds.chasing(lateOf(owing)));
    }

    private List<OwingUnit> chosen() {
        Set<RequestId> chosen = Set.copyOf(selection.chosen());
        return owing.stream()
                .map(unit -> unit.only(chosen))
                .filter(unit -> !unit.requests().isEmpty())
                .toList();
    }

    private static List<OwingUnit> lateOf(List<OwingUnit> owing) {
        return owing.stream()
                .map(OwingUnit::onlyLate)
                .filter(unit -> !unit.requests().isEmpty())
                .toList();
    }

    private static int requests(List<OwingUnit> units) {
        return units.stream()
                .collect(Collectors.summingInt(unit -> unit.requests().size()));
    }

    private static String counted(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
