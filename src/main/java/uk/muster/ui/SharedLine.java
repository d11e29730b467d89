package uk.muster.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.textfield.TextField;

/** A field of one line that several people may write in at once. */
@JsModule("context://modules/shared-text.js")
public final class SharedLine extends TextField {

    /** There is none while the field makes itself, and shows that it is empty. */
    private final SharedTyping typing;

    public SharedLine(String label) {
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
