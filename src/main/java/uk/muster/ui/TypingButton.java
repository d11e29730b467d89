package uk.muster.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.Supplier;

/** A button that brings a field to write in. What is typed before the field has come goes into it: {@code type-ahead.js}. */
@JsModule("context://modules/type-ahead.js")
public final class TypingButton extends Button {

    /** @param bring puts the field on the screen */
    public TypingButton(String text, Component icon, Supplier<MarkdownField> bring) {
        super(text, icon);
        addAttachListener(attached -> getElement().executeJs("window.Muster.typeAhead(this)"));
        addClickListener(
                click -> bring.get().area().getElement().executeJs("window.Muster.takeTyped(this, $0)", getElement()));
    }
}
