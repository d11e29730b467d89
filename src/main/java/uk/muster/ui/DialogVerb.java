package uk.muster.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;

/** The main button of a dialog. The second click of a double one finds the dialog closed by the first, and does nothing. */
public final class DialogVerb extends Button {

    public DialogVerb(Dialog dialog, String verb, Runnable deed) {
        super(verb, click -> {
            if (dialog.isOpened()) {
                deed.run();
            }
        });
        addThemeVariants(ButtonVariant.PRIMARY);
    }
}
