package uk.muster.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import java.util.function.BiConsumer;
import uk.muster.round.RoundDates;
import uk.muster.round.RoundView;
import uk.muster.text.Dates;

/** A round's dates, to read and, on request, to change. */
final class RoundDatesPanel extends Div {

    private final boolean changeable;
    private final BiConsumer<RoundView, RoundDates> store;
    private RoundView round;
    private boolean editing;

    /** @param store is given the round as it was when somebody began to change its dates */
    RoundDatesPanel(RoundView round, boolean changeable, BiConsumer<RoundView, RoundDates> store) {
        this.round = round;
        this.changeable = changeable;
        this.store = store;
        read();
    }

    /** Whoever is changing the dates goes on with what they typed; storing it then tells of the change. */
    void show(RoundView now) {
        boolean news = !now.equals(round);
        round = now;
        if (news && !editing) {
            read();
        }
    }

    private void read() {
        editing = false;
        removeAll();
        add(list());
        if (changeable) {
            Button change = new Button("Change dates", click -> edit());
            add(change);
        }
    }

    boolean isEditing() {
        return editing;
    }

    private void edit() {
        Button cancel = new Button("Cancel", click -> read());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        editing = true;
        RoundView before = round;
        removeAll();
        add(new RoundDatesForm(
                new RoundDatesFields(before.dates()), "Save dates", dates -> store.accept(before, dates), cancel));
    }

    private Component list() {
        RoundDates dates = round.dates();
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
