package uk.muster.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import uk.muster.round.RoundRefused;

/** Where the editor begins the correction of a published paper, and says why. */
final class CorrectionForm extends Details {

    private static final int LONGEST = 2000;

    private final TextArea reason = new TextArea("Why must it be corrected?");

    CorrectionForm(Consumer<String> begin) {
        super("Correct the paper…");
        reason.setHelperText("Readers of both editions will see this.");
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        reason.setManualValidation(true);
        Button button = new Button("Begin a correction", click -> begin(begin));
        Div fields = new Div(reason, button);
        fields.addClassName("report__reason-form");
        add(fields);
    }

    private void begin(Consumer<String> begin) {
        try {
            begin.accept(reason.getValue());
            reason.clear();
            reason.setInvalid(false);
            setOpened(false);
        } catch (RoundRefused refused) {
            reason.setErrorMessage(refused.getMessage());
            reason.setInvalid(true);
            reason.focus();
        }
    }
}
