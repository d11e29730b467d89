package uk.muster.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import uk.muster.organisation.Contact;
import uk.muster.round.LastChase;
import uk.muster.round.OwedRequest;
import uk.muster.round.OwingUnit;
import uk.muster.round.RequestId;
import uk.muster.text.Dates;
import uk.muster.ui.StateChip;

/** A unit that has still to answer: how much and how late, who leads it, when it was last chased. */
final class OwingItem extends ListItem {

    private final OwingUnit unit;
    private final BiFunction<Collection<RequestId>, String, Component> label;
    private final NativeDetails details = new NativeDetails();
    private final UnorderedList requests = new UnorderedList();

    /** @param label names the unit or one of its requests, with a box to choose it where there is something to do */
    OwingItem(OwingUnit unit, BiFunction<Collection<RequestId>, String, Component> label) {
        this.unit = unit;
        this.label = label;
        addClassName("owing__unit");
        Component name = label.apply(unit.ids(), unit.name());
        name.addClassName("owing__name");
        Span late = new Span(lateness());
        late.addClassName("owing__late");
        Paragraph people = new Paragraph(people());
        people.addClassName("quiet");
        Div words = new Div(name, late, people, details);
        words.addClassName("owing__words");
        details.setSummaryText(unit.requests().size() == 1 ? "Which update" : "Which updates");
        requests.addClassName("owing__requests");
        details.setContent(requests);
        details.addToggleListener(toggle -> unfold(toggle.isOpened()));
        add(words);
    }

    void offerChase(Runnable chase) {
        Button button = new Button("Chase", click -> {
            chase.run();
            click.getSource().setEnabled(true);
        });
        button.setAriaLabel("Chase " + unit.name());
        button.setDisableOnClick(true);
        add(button);
    }

    /** Only what is unfolded is built: a round that has just opened owes hundreds. */
    void unfold(boolean open) {
        details.setOpen(open);
        if (open && requests.getChildren().findAny().isEmpty()) {
            unit.requests().forEach(request -> requests.add(item(request)));
        }
    }

    boolean isUnfolded() {
        return details.isOpen();
    }

    OwingUnit unit() {
        return unit;
    }

    private ListItem item(OwedRequest owed) {
        Span when = new Span("due " + Dates.day(owed.request().dueOn()) + late(owed) + chased(owed));
        when.addClassName("quiet");
        return new ListItem(
                label.apply(Set.of(owed.request().id()), owed.number() + " " + owed.title()),
                new StateChip(owed.state().label(), owed.state().name()),
                when);
    }

    private static String late(OwedRequest owed) {
        return owed.isLate() ? ", " + days(owed.daysLate()) + " late" : "";
    }

    private static String chased(OwedRequest owed) {
        return owed.lastChase().map(chase -> ", chased " + chase.inWords()).orElse("");
    }

    private String lateness() {
        long late = unit.onlyLate().requests().size();
        int all = unit.requests().size();
        String owes = late == all
                ? all + " late"
                : late == 0 ? all + " to come, not late yet" : late + " of " + all + " late";
        return late == 0 ? owes : owes + ", up to " + days(unit.daysLate());
    }

    private String people() {
        String leads = unit.leads().isEmpty()
                ? "Nobody leads it today."
                : "Led by " + unit.leads().stream().map(Contact::name).collect(Collectors.joining(", ")) + ".";
        return leads
                + unit.lastChase()
                        .map(LastChase::inWords)
                        .map(last -> " Last chased " + last + ".")
                        .orElse("");
    }

    private static String days(long days) {
        return days + (days == 1 ? " day" : " days");
    }
}
