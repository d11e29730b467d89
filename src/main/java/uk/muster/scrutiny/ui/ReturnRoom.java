package uk.muster.scrutiny.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Room for the reason that a return needs; without one nothing is returned, and what is typed stays. */
final class ReturnRoom extends Div {

    private static final int LONGEST = 2000;

    private final TextArea reason = new TextArea("What should be changed in this answer?");
    private final Consumer<String> giveBack;

    ReturnRoom(Consumer<String> giveBack) {
        this.giveBack = giveBack;
        addClassName("desk");
        reason.setHelperText("Whoever writes the answer sees this, and it is kept in its history. The panel does not.");
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        Button confirm = new Button("Return answer", click -> confirm());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        Div deeds = new Div(new Button("Cancel", click -> setVisible(false)), confirm);
        deeds.addClassName("desk__deeds");
        add(reason, deeds);
        setVisible(false);
    }

    void open() {
        setVisible(true);
        reason.focus();
    }

    private void confirm() {
        if (reason.getValue().isBlank()) {
            reason.setErrorMessage("Write what should be changed, so that the answer can be.");
            reason.setInvalid(true);
            reason.focus();
        } else {
            giveBack.accept(reason.getValue());
        }
    }
}
