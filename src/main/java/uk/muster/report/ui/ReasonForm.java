package uk.muster.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import uk.muster.report.ReportRefused;

/** Where the editor writes why a warning, or all that are left, may stand. */
final class ReasonForm extends Div {

    private final TextArea words = new TextArea("Why may the paper go out like this?");
    private final Checkbox forOthers = new Checkbox();

    /** Stores what was written. */
    interface Keeper {

        /** @throws ReportRefused if it is no reason */
        void keep(String words, boolean forOthers);
    }

    /** @param others how many more warnings have no reason */
    ReasonForm(String before, int others, Keeper keeper, Runnable cancel) {
        words.setValue(before);
        words.setWidthFull();
        words.focus();
        forOthers.setLabel(
                others == 1
                        ? "The same for the other warning without a reason"
                        : "The same for the other %d warnings without a reason".formatted(others));
        forOthers.setVisible(others > 0);
        Button keep = new Button("Keep the reason", click -> keep(keeper));
        keep.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.SMALL);
        Button cancelling = new Button("Cancel", click -> cancel.run());
        cancelling.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        Div buttons = new Div(keep, cancelling);
        buttons.addClassName("report__reason-buttons");
        add(words, forOthers, buttons);
        addClassName("report__reason-form");
    }

    private void keep(Keeper keeper) {
        try {
            keeper.keep(words.getValue(), forOthers.getValue());
        } catch (ReportRefused refused) {
            words.setErrorMessage(refused.getMessage());
            words.setInvalid(true);
            words.focus();
        }
    }
}
