package uk.muster.update.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Sets up the text fields of an update alike: they tell of changes when the writer rests, and lose their error then. */
final class Fields {

    private static final int REST_MILLIS = 300;

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

    static TextArea area(String label, String helper, int longest, Runnable changed) {
        TextArea area = new TextArea(label);
        area.setHelperText(helper);
        area.setMaxLength(longest);
        area.setMinRows(2);
        watch(area, changed);
        return area;
    }
}
