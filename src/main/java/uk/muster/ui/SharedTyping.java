package uk.muster.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * The server's side of what is typed in a field by several people at once; the other is {@code shared-text.js}. What is
 * typed arrives a second after the last key, in long writing every second and a half, and when the field is left. A value
 * that the server sets goes out as the stretch that changed: the cursor stays, and what was typed meanwhile too.
 */
public final class SharedTyping {

    /** Takes words that were typed on an earlier version and touch what others wrote since. */
    interface Missed {

        /** @return whether they are stored; if not, they stay where they were typed */
        boolean take(String text, long version);
    }

    private final AbstractField<?, String> field;
    private final Element element;
    private final Consumer<String> typed;

    /** How many times the server has changed the text; what was typed on an earlier one is sent again by the browser. */
    private int edition;

    /** The number of the last message of the browser that counts. */
    private int heard;

    private int stored;

    /** Whether the browser knows of which version the text is that it was last sent. */
    private boolean versionKnown = true;

    private boolean whole;
    private boolean shared;
    private String draftKey = "";
    private long draftVersion;

    /** @param typed puts what was typed into the field's model */
    SharedTyping(AbstractField<?, String> field, Consumer<String> typed) {
        this.field = field;
        this.typed = typed;
        element = field.getElement();
        element.addEventListener("typed", this::hear)
                .addEventData("event.detail.text")
                .addEventData("event.detail.edition")
                .addEventData("event.detail.number");
        field.addAttachListener(this::share);
        field.addDetachListener(detached -> shared = false);
    }

    /** Never brings together what several people type: of two figures none comes that nobody wrote. Decision 0234. */
    public void keepWhole() {
        whole = true;
    }

    private void hear(DomEvent event) {
        JsonNode said = event.getEventData();
        if (said.get("event.detail.edition").asInt() == edition && !field.isReadOnly()) {
            heard = said.get("event.detail.number").asInt();
            String text = said.get("event.detail.text").asString();
            know(text);
            typed.accept(text);
        }
    }

    /** @return false if the browser does not have the field yet: its text is then sent like that of any field */
    boolean send(String text) {
        if (shared) {
            Splice splice = Splice.between(element.getProperty("value", ""), text);
            know(text);
            edition++;
            versionKnown = false;
            element.executeJs(
                    "this.sharedText.receive($0, $1, {from: $2, length: $3, insert: $4})",
                    edition,
                    heard,
                    splice.from(),
                    splice.length(),
                    splice.insert());
        }
        return shared;
    }

    /** The browser has the text, or is sent the splice that makes it: the property itself is not sent. */
    private void know(String text) {
        element.getNode().getFeature(ElementPropertyMap.class).setProperty("value", text, false);
    }

    /**
     * Keeps what is typed on this device until {@link #setStored}.
     *
     * @param key of the draft there
     * @param version that the text is of
     * @param missed is told of words that cannot simply be put in
     */
    void keepDraft(String key, long version, Missed missed) {
        draftKey = key;
        draftVersion = version;
        element.addEventListener("missed", event -> bringTogether(event.getEventData(), missed))
                .addEventData("event.detail.text")
                .addEventData("event.detail.version");
        if (shared) {
            tellDraft();
        }
    }

    private void bringTogether(JsonNode said, Missed missed) {
        boolean done = missed.take(
                said.get("event.detail.text").asString(),
                said.get("event.detail.version").asLong());
        if (shared) {
            element.executeJs("this.sharedText.settle($0, $1)", done, (double) draftVersion);
        }
    }

    /** What was typed so far is stored, and part of that version now. */
    public void setStored(long version) {
        draftVersion = version;
        if (shared && (heard > stored || !versionKnown)) {
            element.executeJs("this.sharedText.stored($0, $1)", heard, (double) version);
        }
        stored = heard;
        versionKnown = true;
    }

    private void share(AttachEvent attached) {
        attached.getUI().beforeClientResponse(field, response -> share());
    }

    /** From now on the browser has the text: until here a change was part of what it is first sent. */
    private void share() {
        shared = true;
        element.executeJs("window.Muster.shareText(this, $0, $1, $2)", edition, heard, whole);
        if (!draftKey.isEmpty()) {
            tellDraft();
        }
    }

    private void tellDraft() {
        element.executeJs("window.Muster.keepDraft(this, $0, $1)", draftKey, (double) draftVersion);
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
