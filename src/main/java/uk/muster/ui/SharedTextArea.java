package uk.muster.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import tools.jackson.databind.JsonNode;

/**
 * A text area that several people may write in at once. What is typed reaches the server a second after the last key, in
 * long writing every second and a half, and on leaving the field. A value that the server sets comes in as the stretch that
 * changed: the cursor stays, and what was typed meanwhile too. The other side is {@code shared-text.js}.
 */
@JsModule("context://modules/shared-text.js")
public final class SharedTextArea extends TextArea {

    /** How many times the server has changed the text; what was typed on an earlier one is sent again by the browser. */
    private int edition;

    /** Takes words that were typed on an earlier version and touch what others wrote since. */
    public interface Missed {
        void take(String text, long version);
    }

    /** The number of the last message of the browser that counts. */
    private int heard;

    private int stored;
    private boolean shared;
    private String draftKey = "";
    private long draftVersion;

    public SharedTextArea(String label) {
        super(label);
        setSynchronizedEvent(null);
        getElement()
                .addEventListener("typed", this::hear)
                .addEventData("event.detail.text")
                .addEventData("event.detail.edition")
                .addEventData("event.detail.number");
    }

    private void hear(DomEvent typed) {
        JsonNode said = typed.getEventData();
        if (said.get("event.detail.edition").asInt() == edition && !isReadOnly()) {
            heard = said.get("event.detail.number").asInt();
            String text = said.get("event.detail.text").asString();
            know(text);
            setModelValue(text, true);
        }
    }

    @Override
    protected void setPresentationValue(String text) {
        if (!shared) {
            super.setPresentationValue(text);
            return;
        }
        Splice splice = Splice.between(getElement().getProperty("value", ""), text);
        know(text);
        edition++;
        getElement()
                .executeJs(
                        "this.sharedText.receive($0, $1, {from: $2, length: $3, insert: $4})",
                        edition,
                        heard,
                        splice.from(),
                        splice.length(),
                        splice.insert());
    }

    /** The browser has the text, or is sent the splice that makes it: the property itself is not sent. */
    private void know(String text) {
        getElement().getNode().getFeature(ElementPropertyMap.class).setProperty("value", text, false);
    }

    /**
     * Keeps what is typed on this device until {@link #setStored}.
     *
     * @param key of the draft there
     * @param version that the text is of
     * @param missed is told of words that cannot simply be put in
     */
    public void keepDraft(String key, long version, Missed missed) {
        draftKey = key;
        draftVersion = version;
        getElement()
                .addEventListener(
                        "missed",
                        event -> missed.take(
                                event.getEventData().get("event.detail.text").asString(),
                                event.getEventData().get("event.detail.version").asLong()))
                .addEventData("event.detail.text")
                .addEventData("event.detail.version");
        if (shared) {
            tellDraft();
        }
    }

    /** What was typed so far is stored, and part of that version now. */
    public void setStored(long version) {
        draftVersion = version;
        if (heard > stored) {
            stored = heard;
            if (shared) {
                getElement().executeJs("this.sharedText.stored($0, $1)", heard, (double) version);
            }
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        attached.getUI().beforeClientResponse(this, response -> share());
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        shared = false;
    }

    /** From now on the browser has the text: until here a change was part of what it is first sent. */
    private void share() {
        shared = true;
        getElement().executeJs("window.Muster.shareText(this, $0, $1)", edition, heard);
        if (!draftKey.isEmpty()) {
            tellDraft();
        }
    }

    private void tellDraft() {
        getElement().executeJs("window.Muster.keepDraft(this, $0, $1)", draftKey, (double) draftVersion);
    }

    /** The one stretch in which a text differs from another. */
    private record Splice(int from, int length, String insert) {

        static Splice between(String before, String after) {
            int most = Math.min(before.length(), after.length());
            int from = 0;
            while (from < most && before.charAt(from) == after.charAt(from)) {
                from++;
            }
            int same = 0;
            while (same < most - from
                    && before.charAt(before.length() - 1 - same) == after.charAt(after.length() - 1 - same)) {
                same++;
            }
            return new Splice(from, before.length() - from - same, after.substring(from, after.length() - same));
        }
    }
}
