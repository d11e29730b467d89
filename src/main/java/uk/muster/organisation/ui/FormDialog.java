package uk.muster.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Consumer;
import uk.muster.organisation.ChangeRefused;
import uk.muster.ui.DialogVerb;
import uk.muster.ui.Form;

/** A small form in a dialog: it stays open, with all that was typed, until what it asks for is done. */
final class FormDialog<T extends Record> extends Dialog {

    final Form<T> form;
    private final String verb;

    /** @param verb what the main button says */
    FormDialog(String title, String verb, Class<T> type) {
        this.verb = verb;
        form = new Form<>(type);
        setHeaderTitle(title);
        addClassName("form-dialog");
        setCloseOnOutsideClick(false);
        add(form);
    }

    void open(T initial, Consumer<T> change) {
        form.show(initial);
        Button submit = new DialogVerb(this, verb, () -> form.read().ifPresent(record -> apply(record, change)));
        getFooter().add(new Button("Cancel", click -> close()), submit);
        open();
    }

    private void apply(T record, Consumer<T> change) {
        try {
            change.accept(record);
            close();
        } catch (ChangeRefused refused) {
            form.refuse(refused.field(), refused.getMessage());
        }
    }
}
