package uk.muster.plan.ui;

import com.vaadin.flow.component.textfield.TextField;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.muster.plan.EditionDetails;
import uk.muster.plan.EditionView;
import uk.muster.plan.FinancialYear;
import uk.muster.plan.PlanRefused;
import uk.muster.ui.DayPicker;
import uk.muster.ui.Form;

/** An edition as a whole as its form has it. */
public record EditionFields(
        @NotBlank(message = "Write the edition's title.")
        @Size(max = 200, message = "Shorten it to 200 characters at most.")
        String title,

        String financialYear,

        @NotNull(message = "Enter the day it starts, like 1 April 2014.")
        LocalDate startsOn,

        @NotNull(message = "Enter the day it ends, like 31 March 2015.")
        LocalDate endsOn) {

    static EditionFields of(String title, FinancialYear year) {
        return new EditionFields(title, year.toString(), year.startsOn(), year.endsOn());
    }

    static EditionFields of(EditionView edition) {
        return new EditionFields(edition.title(), edition.financialYear(), edition.startsOn(), edition.endsOn());
    }

    EditionDetails details() {
        try {
            FinancialYear.parse(financialYear);
        } catch (PlanRefused refused) {
            throw new FieldRefused("financialYear", refused.getMessage());
        }
        return new EditionDetails(title, financialYear, startsOn, endsOn);
    }

    static Form<EditionFields> form() {
        Form<EditionFields> form = new Form<>(EditionFields.class);
        TextField title = form.field("title", new TextField("Title"));
        title.addClassName("plan-dialog__wide");
        TextField year = form.field("financialYear", new TextField("Financial year"));
        year.addClassName("plan-dialog__wide");
        year.setHelperText("Like 2014-15");
        DayPicker starts = form.field("startsOn", new DayPicker("Starts"));
        DayPicker ends = form.field("endsOn", new DayPicker("Ends"));
        year.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                follow(change.getValue(), starts, ends);
                follow(title, change.getOldValue(), change.getValue());
            }
        });
        return form;
    }

    /** The dates go with the year; a mistyped year changes nothing. */
    private static void follow(String text, DayPicker starts, DayPicker ends) {
        try {
            FinancialYear year = FinancialYear.parse(text);
            starts.setValue(year.startsOn());
            ends.setValue(year.endsOn());
        } catch (PlanRefused mistyped) {
            return;
        }
    }

    private static void follow(TextField title, String oldYear, String year) {
        if (!oldYear.isBlank()) {
            title.setValue(title.getValue().replace(oldYear, year));
        }
    }
}
