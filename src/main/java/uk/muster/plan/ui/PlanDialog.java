package uk.muster.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Consumer;
import uk.muster.plan.PlanRefused;
import uk.muster.ui.DialogVerb;
import uk.muster.ui.Form;

/** A form of the plan in a dialog: it stays open, with all that was typed, until what it asks for is done. */
final class PlanDialog<T extends Record> extends Dialog {

    private final Form<T> form;

    /** @param verb what the main button says */
    PlanDialog(String title, String verb, Form<T> form, T initial, Consumer<T> change) {
        this.form = form;
        setHeaderTitle(title);
        addClassName("plan-dialog");
        setCloseOnOutsideClick(false);
        form.show(initial);
        add(form);
        Button submit = new DialogVerb(this, verb, () -> form.read().ifPresent(fields -> apply(fields, change)));
        getFooter().add(new Button("Cancel", click -> close()), submit);
    }

    private void apply(T fields, Consumer<T> change) {
        try {
            change.accept(fields);
            close();
        } catch (FieldRefused refused) {
            form.refuse(refused.field(), refused.getMessage());
        } catch (PlanRefused refused) {
            form.refuse(refused.getMessage());
        }
    }
}
