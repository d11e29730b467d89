package uk.muster.update.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Objects;
import uk.muster.ui.SharedTextArea;

/** Sets up the text fields of an update alike: they tell of changes when the writer rests, and lose their error then. */
final class Fields {

    /** Half the time after which typing has to be stored. */
    private static final int REST_MILLIS = 1000;

    private Fields() {}

    static void watch(TextFieldBase<?, String> field, Runnable changed) {
        field.setManualValidation(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(REST_MILLIS);
        field.addValueChangeListener(change -> {
            field.setInvalid(false);
            changed.run();
        });
    }

    static SharedTextArea area(String label, String helper, int longest, Runnable changed) {
        SharedTextArea area = new SharedTextArea(label);
        area.setHelperText(helper);
        area.setMaxLength(longest);
        area.setMinRows(2);
        area.setManualValidation(true);
        area.addValueChangeListener(change -> {
            area.setInvalid(false);
            changed.run();
        });
        return area;
    }

    /** Changes the value only if it is another: a field that is set anew loses its error. */
    static <V> void take(HasValue<?, V> field, V value) {
        if (!Objects.equals(field.getValue(), value)) {
            field.setValue(value);
        }
    }
}
