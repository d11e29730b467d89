package uk.muster.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import uk.muster.notification.CalendarService;
import uk.muster.text.Dates;
import uk.muster.ui.Notice;

/** The address at which one's calendar shows one's deadlines: made, renewed, ended. It is shown when it is made only. */
final class CalendarPanel extends Section {

    private final CalendarService calendars;
    private final Div state = new Div();

    CalendarPanel(CalendarService calendars) {
        this.calendars = calendars;
        add(
                new H2("Calendar"),
                new Paragraph(
                        "Deadlines and meetings in your own calendar – Outlook, Google or a phone – kept up to date."),
                state);
        show();
    }

    private void show() {
        state.removeAll();
        calendars
                .madeAt()
                .ifPresentOrElse(
                        at -> state.add(
                                new Paragraph("You have an address, made on " + Dates.moment(at) + "."),
                                actions("Renew the address"),
                                new Paragraph("Renewing ends the old address: calendars that use it go empty.")),
                        () -> state.add(actions("Make an address")));
    }

    private Div actions(String make) {
        Div actions = new Div(new Button(make, click -> renew()));
        if (calendars.madeAt().isPresent()) {
            actions.add(new Button("End the address", click -> end()));
        }
        actions.addClassName("notifications__actions");
        return actions;
    }

    private void renew() {
        String address = calendars.renew();
        show();
        TextField field = new TextField("Your calendar’s address");
        field.addClassName("calendar-address");
        field.setValue(address);
        field.setReadOnly(true);
        field.setHelperText("Subscribe to it in your calendar, “from the internet” or “by URL”.");
        field.setAutoselect(true);
        state.addComponentAsFirst(field);
        state.addComponentAsFirst(
                Notice.success(
                        "Copy this address now: it is not shown again. Whoever has it sees your deadlines, so keep it to yourself."));
        field.focus();
    }

    private void end() {
        calendars.end();
        show();
    }
}
