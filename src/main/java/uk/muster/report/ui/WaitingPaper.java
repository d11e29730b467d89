package uk.muster.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import uk.muster.report.ReportRefused;
import uk.muster.report.ScheduledPaper;
import uk.muster.round.RoundRefused;
import uk.muster.text.Dates;
import uk.muster.ui.Confirmation;
import uk.muster.ui.Notice;

/** A signed paper that waits for its time: when that is, and the ways to publish it now or to take it back. */
final class WaitingPaper extends Div {

    private final Paragraph standing = new Paragraph();
    private final Div failure = new Div();
    private final TextArea reason = new TextArea("Why is it taken back?");
    private final Button publish;
    private final Div form;

    WaitingPaper(Runnable release, Consumer<String> takeBack) {
        addClassName("report__waiting");
        publish = new Button("Publish now…", click -> confirm(release));
        reason.setMaxLength(2000);
        reason.setWidthFull();
        reason.setManualValidation(true);
        Button back = new Button("Take back the sign-off", click -> takeBack(takeBack));
        back.addThemeVariants(ButtonVariant.TERTIARY);
        form = new Div(reason, back);
        form.addClassName("report__reason-form");
        add(standing, failure, publish, form);
    }

    void show(ScheduledPaper paper, boolean mayAct) {
        standing.setText("%s signed it off on %s. It becomes public on %s. Until then it is locked."
                .formatted(paper.signedOffBy(), Dates.moment(paper.signedAt()), Dates.moment(paper.dueAt())));
        failure.removeAll();
        if (paper.failed()) {
            failure.add(Notice.error("It could not be published when its time came. " + paper.failure()
                    + " It is tried again every minute."));
        }
        failure.setVisible(paper.failed());
        publish.setVisible(mayAct);
        form.setVisible(mayAct);
    }

    private void takeBack(Consumer<String> takeBack) {
        try {
            takeBack.accept(reason.getValue());
            reason.clear();
            reason.setInvalid(false);
        } catch (ReportRefused | RoundRefused refused) {
            reason.setErrorMessage(refused.getMessage());
            reason.setInvalid(true);
            reason.focus();
        }
    }

    private static void confirm(Runnable release) {
        Confirmation.ask(
                "Publish now?",
                "Everybody can read the paper from that moment, and nothing in it can be changed afterwards.",
                "Publish now",
                release);
    }
}
