package uk.muster.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import uk.muster.organisation.ChangeRefused;
import uk.muster.ui.DayPicker;
import uk.muster.ui.Form;

/**
 * One entry that holds between two dates, as fields of a draft. Once it has begun only its last day can be changed, or
 * it can be ended: what was is history.
 */
abstract class DatedRow<T, D extends Record> extends Div {

    final Form<D> form;
    final Button remove = new Button("Remove");

    DatedRow(Class<D> draft) {
        addClassName("dated-row");
        form = new Form<>(draft);
        form.addClassName("dated-row__fields");
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        add(form, remove);
    }

    /** Adds the two days, after the fields that say what holds between them. */
    final void addPeriod(boolean begun) {
        form.field("validFrom", new DayPicker("First day")).setReadOnly(begun);
        form.field("validUntil", new DayPicker("Last day (optional)"));
        if (begun) {
            remove.setText("End now");
        }
    }

    /** The entry, if it is whole and possible; else what is wrong shows beside its field. */
    final Optional<T> read() {
        return form.read().flatMap(draft -> {
            try {
                return Optional.of(entry(draft));
            } catch (ChangeRefused refused) {
                form.refuse(refused.field(), refused.getMessage());
                return Optional.empty();
            }
        });
    }

    abstract T entry(D draft);
}
