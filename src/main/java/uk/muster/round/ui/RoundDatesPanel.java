package uk.muster.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import uk.muster.round.RoundDates;
import uk.muster.round.RoundView;
import uk.muster.text.Dates;

/** A round's dates, to read and, on request, to change. */
final class RoundDatesPanel extends Div {

    private final RoundDates dates;
    private final boolean changeable;
    private final Consumer<RoundDates> store;

    RoundDatesPanel(RoundView round, boolean changeable, Consumer<RoundDates> store) {
        this.dates = round.dates();
        this.changeable = changeable;
        this.store = store;
        read();
    }

    private void read() {
        removeAll();
        add(list());
        if (changeable) {
            Button change = new Button("Change dates", click -> edit());
            add(change);
        }
    }

    private void edit() {
        Button cancel = new Button("Cancel", click -> read());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        removeAll();
        add(new RoundDatesForm(new RoundDatesFields(dates), "Save dates", store, cancel));
    }

    private Component list() {
        DescriptionList list = new DescriptionList();
        list.addClassName("facts");
        add(list, "Period", Dates.day(dates.periodFrom()) + " to " + Dates.day(dates.periodUntil()));
        add(list, RoundDates.Field.OPENS_ON.label(), Dates.day(dates.opensOn()));
        add(list, RoundDates.Field.UPDATES_DUE_ON.label(), Dates.day(dates.updatesDueOn()));
        add(list, RoundDates.Field.REVIEWS_DUE_ON.label(), Dates.day(dates.reviewsDueOn()));
        add(list, RoundDates.Field.PUBLICATION_DUE_ON.label(), Dates.day(dates.publicationDueOn()));
        add(list, RoundDates.Field.MEETING_ON.label(), Dates.day(dates.meetingOn()));
        return list;
    }

    private static void add(DescriptionList list, String term, String description) {
        list.add(new DescriptionList.Term(term), new DescriptionList.Description(description));
    }
}
