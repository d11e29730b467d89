package uk.muster.ui;

import com.vaadin.flow.component.Component;
import tools.jackson.databind.JsonNode;

/** What somebody typed in a shared form on this device: kept there until it is stored. See decision 0091. */
public final class Drafts {

    /** Stores words that were typed on an earlier version; says whether that could be done. */
    public interface Recovery {
        boolean recover(String part, String text, long version);
    }

    /** How the keys begin by which a device keeps what one person has typed in one place. */
    static final String KEYS = "muster.draft.";

    private final Component screen;
    private final Recovery recovery;
    private final String prefix;
    private long version;

    /**
     * @param writer the number of the person: a device may be shared
     * @param place what is written there, as nothing else is called
     */
    public Drafts(Component screen, long writer, String place, Recovery recovery) {
        this.screen = screen;
        this.recovery = recovery;
        prefix = KEYS + writer + "." + place + ".";
    }

    /** What is typed from now on is of that version. */
    public void follow(long version) {
        this.version = version;
    }

    /** @param part the key of the passage that is written there */
    public void keep(String part, SharedTyping typing) {
        keep(part, typing, version);
    }

    /** @param typedOn the version of what has one of its own */
    public void keep(String part, SharedTyping typing, long typedOn) {
        typing.keepDraft(prefix + part, typedOn, (text, missedOn) -> recovery.recover(part, text, missedOn));
    }

    /** Brings back what an earlier screen on this device could not store. */
    public void recover() {
        screen.getElement().executeJs("return window.Muster.drafts($0)", prefix).then(found -> {
            for (JsonNode draft : found) {
                String part = draft.get("key").asString();
                if (recovery.recover(
                        part, draft.get("text").asString(), draft.get("version").asLong())) {
                    forget(part);
                }
            }
        });
    }

    public void forgetAll() {
        forget("");
    }

    /** What was typed there, and in all whose keys begin so, is stored, or not wanted. */
    public void forget(String part) {
        screen.getElement().executeJs("window.Muster.forgetDrafts($0)", prefix + part);
    }
}
