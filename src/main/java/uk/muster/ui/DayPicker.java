package uk.muster.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.util.Locale;

/** A day, picked or typed as the British write it: "7 June 2016", "7/6/2016". */
public final class DayPicker extends DatePicker {

    private static final int MONDAY = 1;

    public DayPicker(String label) {
        super(label);
        setLocale(Locale.UK);
        setI18n(new DatePickerI18n()
                .setDateFormats("d MMMM yyyy", "d/M/yyyy", "d MMM yyyy", "yyyy-MM-dd")
                .setFirstDayOfWeek(MONDAY)
                .setBadInputErrorMessage("Enter a day like 7 June 2016."));
    }
}
