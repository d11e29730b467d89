package uk.muster.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Function;

/** Room for the day by which things are due from now on; a day that cannot be is refused beside it. */
final class DueDateRoom extends Div {

    private final DayPicker day = new DayPicker("New due date");
    private final Consumer<LocalDate> change;
    private Function<LocalDate, String> whyNot = chosen -> "";

    DueDateRoom(Consumer<LocalDate> change, Runnable cancel) {
        this.change = change;
        addClassName("owing-actions__due");
        day.setManualValidation(true);
        Button store = new Button("Change due date", click -> store());
        store.addThemeVariants(ButtonVariant.PRIMARY);
        add(day, store, new Button("Cancel", click -> cancel.run()));
        setVisible(false);
    }

    void allow(String range, Function<LocalDate, String> whyNot) {
        this.whyNot = whyNot;
        day.setHelperText(range);
    }

    void focus() {
        day.focus();
    }

    private void store() {
        LocalDate chosen = day.getValue();
        String problem = chosen == null ? "Enter a day, like 7 June 2016." : whyNot.apply(chosen);
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
