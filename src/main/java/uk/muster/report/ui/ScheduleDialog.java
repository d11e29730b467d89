package uk.muster.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Objects;
import uk.muster.report.ClearDays;
import uk.muster.report.ReportRefused;
import uk.muster.round.RoundRefused;
import uk.muster.ui.DayPicker;
import uk.muster.ui.DialogVerb;
import uk.muster.ui.Notice;

/** Where the head says when a paper that they sign now becomes public, and, if that is late, why. */
final class ScheduleDialog extends Dialog {

    /** Unlike midnight, nobody takes it for the evening. */
    private static final LocalTime USUAL = LocalTime.of(0, 1);

    private final ClearDays clearDays;
    private final DayPicker day = new DayPicker("Day");
    private final TimePicker time = new TimePicker("Time");
    private final TextArea whyLate = new TextArea("Why may it come out this late?");
    private final Paragraph advice = new Paragraph();
    private final Div problem = new Div();

    /** Signs off. */
    interface Signer {

        /**
         * @throws ReportRefused if that time cannot be, or a reason is missing
         * @throws RoundRefused if somebody was faster
         */
        void sign(LocalDateTime at, String whyLate);
    }

    ScheduleDialog(ClearDays clearDays, LocalDate today, Signer signer) {
        this.clearDays = clearDays;
        LocalDate tomorrow = today.plusDays(1);
        setHeaderTitle("Sign off, and publish when?");
        addClassName("report__schedule");
        setCloseOnOutsideClick(false);
        day.addValueChangeListener(change -> advise());
        day.setValue(clearDays.lastDay().isAfter(tomorrow) ? clearDays.lastDay() : tomorrow);
        time.setLocale(Locale.UK);
        time.setStep(Duration.ofMinutes(15));
        time.setValue(USUAL);
        time.setHelperText("In London");
        whyLate.setHelperText("It is kept with the paper's other reasons.");
        getFooter().add(new Button("Not yet", click -> close()), new DialogVerb(this, "Sign off", () -> sign(signer)));
        Div fields = new Div(
                problem,
                new Paragraph("Until then nobody outside the office sees it, and nothing in it can be changed."),
                day,
                time,
                advice,
                whyLate);
        fields.addClassName("form");
        add(fields);
    }

    private void advise() {
        LocalDate chosen = day.getValue();
        boolean late = chosen != null && clearDays.tooFewAfter(chosen);
        whyLate.setVisible(late);
        advice.setText(chosen == null ? "" : late ? clearDays.shortage(chosen) : clearDays.advice(chosen));
    }

    private void sign(Signer signer) {
        problem.removeAll();
        if (day.isInvalid() || day.isEmpty() || time.isInvalid() || time.isEmpty()) {
            refuse("Enter a day and a time.");
        } else if (whyLate.isVisible() && whyLate.isEmpty()) {
            whyLate.setErrorMessage("Write why it may come out this late.");
            whyLate.setInvalid(true);
            whyLate.focus();
        } else {
            sign(signer, Objects.requireNonNull(day.getValue()).atTime(Objects.requireNonNull(time.getValue())));
        }
    }

    private void sign(Signer signer, LocalDateTime at) {
        try {
            signer.sign(at, whyLate.isVisible() ? whyLate.getValue() : "");
            close();
        } catch (ReportRefused | RoundRefused refused) {
            refuse(refused.getMessage());
        }
    }

    private void refuse(String message) {
        problem.add(Notice.error(message));
    }
}
