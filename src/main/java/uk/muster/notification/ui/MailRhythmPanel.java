package uk.muster.notification.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import uk.muster.notification.MailRhythm;
import uk.muster.notification.NotificationService;
import uk.muster.notification.Rhythm;
import uk.muster.ui.Notice;
import uk.muster.ui.Toast;

/** How often one gets mail; stored as it is chosen. */
final class MailRhythmPanel extends Section {

    MailRhythmPanel(NotificationService notifications) {
        MailRhythm now = notifications.rhythm();
        add(new H2("Mail"));
        if (!now.serverSends()) {
            add(Notice.information(
                    "This server sends no mail: it has no mail server. Your choice is kept for when it has one."));
        } else if (now.email().isEmpty()) {
            add(Notice.warning("Muster does not know your e-mail address. Ask an administrator to enter it."));
        } else {
            add(new Paragraph("To " + now.email() + ". Mails never hold the words of an update or a comment."));
        }
        add(choice(notifications, now.rhythm()));
    }

    private static RadioButtonGroup<Rhythm> choice(NotificationService notifications, Rhythm chosen) {
        RadioButtonGroup<Rhythm> choice = new RadioButtonGroup<>("How often");
        choice.setHelperText("If the report editor chases your unit, that mail comes at once.");
        choice.setItems(Rhythm.values());
        choice.setRenderer(new ComponentRenderer<>(MailRhythmPanel::option));
        choice.setValue(chosen);
        choice.addValueChangeListener(change -> {
            notifications.choose(change.getValue());
            Toast.success("Saved.");
        });
        return choice;
    }

    private static Span option(Rhythm rhythm) {
        Span explanation = new Span(rhythm.explanation());
        explanation.addClassNames("quiet", "rhythm__explanation");
        return new Span(new Span(rhythm.label()), explanation);
    }
}
