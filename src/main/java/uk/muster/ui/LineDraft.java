package uk.muster.ui;

import com.vaadin.flow.component.textfield.TextField;

/** What somebody typed in a line of a shared form: kept on this device until it is stored. Decision 0219. */
public final class LineDraft {

    private final TextField line;
    private long version;
    private boolean stored = true;

    LineDraft(TextField line, String key, long version) {
        this.line = line;
        this.version = version;
        line.addValueChangeListener(change -> stored = false);
        line.addAttachListener(attached ->
                line.getElement().executeJs("window.Muster.keepLine(this, $0, $1)", key, (double) this.version));
    }

    /** What stands in the line is stored, and part of that version now. */
    public void setStored(long version) {
        this.version = version;
        if (!stored && line.isAttached()) {
            line.getElement().executeJs("window.Muster.lineStored(this, $0, $1)", line.getValue(), (double) version);
        }
        stored = true;
    }
}
