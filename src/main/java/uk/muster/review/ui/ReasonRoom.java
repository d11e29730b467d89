package uk.muster.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** Room for the reason that a decision needs; without one it is not made, and what is typed stays. */
final class ReasonRoom extends Div {

    private static final int LONGEST_REASON = 2000;

    private final TextArea reason = new TextArea();
    private final Consumer<String> decide;

    ReasonRoom(String question, String deed, Consumer<String> decide, Runnable cancel) {
        this.decide = decide;
        reason.setLabel(question);
        reason.setHelperText("The unit sees this, and it is kept in the history.");
        reason.setMaxLength(LONGEST_REASON);
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        reason.setManualValidation(true);
        reason.setWidthFull();
        Button confirm = new Button(deed, click -> confirm());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        Div buttons = new Div(new Button("Cancel", click -> cancel.run()), confirm);
        buttons.addClassName("decision__buttons");
        add(reason, buttons);
        setVisible(false);
    }

    void focus() {
        reason.focus();
    }

    void clear() {
        reason.clear();
        reason.setInvalid(false);
    }

    private void confirm() {
        boolean missing = reason.getValue().isBlank();
        reason.setInvalid(missing);
        reason.setErrorMessage(missing ? "Write a reason, so that the unit knows what to do." : "");
        if (missing) {
            reason.focus();
        } else {
            decide.accept(reason.getValue().strip());
        }
    }
}
