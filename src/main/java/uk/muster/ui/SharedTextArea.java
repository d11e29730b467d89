package uk.muster.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.textfield.TextArea;

/** A text area that several people may write in at once. */
@JsModule("context://modules/shared-text.js")
public final class SharedTextArea extends TextArea {

    /** There is none while the text area makes itself, and shows that it is empty. */
    private final SharedTyping typing;

    public SharedTextArea(String label) {
        super(label);
        setSynchronizedEvent(null);
        typing = new SharedTyping(this, text -> setModelValue(text, true));
    }

    @Override
    protected void setPresentationValue(String text) {
        if (typing == null || !typing.send(text)) {
            super.setPresentationValue(text);
        }
    }

    public SharedTyping typing() {
        return typing;
    }
}
