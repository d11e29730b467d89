package uk.muster.round.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import uk.muster.round.RoundRefused;

/** Opens a closed round again, with the reason; a refusal is said beside it and leaves it as typed. */
final class ReopenForm extends Div {

    ReopenForm(Consumer<String> reopen) {
        addClassName("round__reopen");
        TextField reason = new TextField("Why it is opened again");
        reason.setMaxLength(2000);
        Button button = new Button("Reopen for updates", click -> {
            try {
                reopen.accept(reason.getValue());
            } catch (RoundRefused refused) {
                reason.setErrorMessage(refused.getMessage());
                reason.setInvalid(true);
                reason.focus();
            }
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        reason.setManualValidation(true);
        add(reason, button);
    }
}
