package uk.muster.update.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.Objects;
import uk.muster.ui.SharedLine;
import uk.muster.ui.SharedTextArea;

/** Sets up the text fields of an update alike: they tell of changes, and lose their error then. */
final class Fields {

    private Fields() {}

    static SharedLine line(String label, String helper, int longest, Runnable changed) {
        SharedLine line = new SharedLine(label);
        line.setHelperText(helper);
        line.setMaxLength(longest);
        tell(line, changed);
        return line;
    }

    static SharedTextArea area(String label, String helper, int longest, Runnable changed) {
        SharedTextArea area = new SharedTextArea(label);
        area.setHelperText(helper);
        area.setMaxLength(longest);
        area.setMinRows(2);
        tell(area, changed);
        return area;
    }

    private static void tell(TextFieldBase<?, String> field, Runnable changed) {
        field.setManualValidation(true);
        field.addValueChangeListener(change -> {
            field.setInvalid(false);
            changed.run();
        });
    }

    /** Changes the value only if it is another: a field that is set anew loses its error. */
    static <V> void take(HasValue<?, V> field, V value) {
        if (!Objects.equals(field.getValue(), value)) {
            field.setValue(value);
        }
    }
}
