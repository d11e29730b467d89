package uk.muster.update.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import uk.muster.update.Status;

/** How the deliverable stands, chosen by shape and word. */
final class StatusField extends RadioButtonGroup<Status> implements Focusable<StatusField> {

    StatusField() {
        setLabel("Status");
        setItems(Status.values());
        setItemLabelGenerator(Status::label);
        setRenderer(new ComponentRenderer<>(Badges::of));
        setManualValidation(true);
        addValueChangeListener(change -> setInvalid(false));
    }

    /** The group itself cannot have the focus; the chosen radio can, or the first one. */
    @Override
    public void focus() {
        getElement().executeJs("""
                const radio = this.querySelector('vaadin-radio-button[checked]') ?? this.querySelector('vaadin-radio-button');
                radio.focus();""");
    }
}
