package uk.muster.round.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.function.Consumer;
import uk.muster.round.RoundDates;
import uk.muster.text.Dates;
import uk.muster.ui.DayPicker;

/** Room for the day by which requests are due from now on; a day that cannot be is refused beside it. */
final class DueDateRoom extends Div {

    private final DayPicker day = new DayPicker("New due date");
    private final Consumer<LocalDate> change;
    private RoundDates dates;

    DueDateRoom(RoundDates dates, Consumer<LocalDate> change, Runnable cancel) {
        this.dates = dates;
        this.change = change;
        addClassName("owing__due");
        day.setManualValidation(true);
        Button store = new Button("Change due date", click -> store());
        store.addThemeVariants(ButtonVariant.PRIMARY);
        add(day, store, new Button("Cancel", click -> cancel.run()));
        show(dates);
        setVisible(false);
    }

    void show(RoundDates now) {
        dates = now;
        day.setHelperText("From " + Dates.day(now.updatesDueOn()) + " to " + Dates.day(now.publicationDueOn()));
    }

    void focus() {
        day.focus();
    }

    private void store() {
        LocalDate chosen = day.getValue();
        String problem = chosen == null ? "Enter a day, like 7 June 2016." : dates.whyNotDueOn(chosen);
        day.setErrorMessage(problem);
        day.setInvalid(!problem.isEmpty());
        if (problem.isEmpty()) {
            day.clear();
            change.accept(chosen);
        } else {
            day.focus();
        }
    }
}
