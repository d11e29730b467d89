package uk.muster.update.ui;

import com.vaadin.flow.component.Component;
import tools.jackson.databind.JsonNode;
import uk.muster.round.RequestId;
import uk.muster.security.PersonId;
import uk.muster.ui.SharedTextArea;

/** What somebody typed in an update on this device: kept there until it is stored. See decision 0091. */
final class Drafts {

    /** Stores words that were typed on a version of the update; says whether that could be done. */
    interface Recovery {
        boolean recover(String part, String text, long version);
    }

    private final Component screen;
    private final Recovery recovery;
    private final String prefix;
    private long version;

    Drafts(Component screen, PersonId writer, RequestId request, Recovery recovery) {
        this.screen = screen;
        this.recovery = recovery;
        prefix = "muster.draft.%d.%d.".formatted(writer.value(), request.value());
    }

    /** What is typed from now on is of that version. */
    void follow(long version) {
        this.version = version;
    }

    /** @param part the key of the passage that is written there */
    void keep(String part, SharedTextArea area) {
        area.keepDraft(prefix + part, version, (text, typedOn) -> recovery.recover(part, text, typedOn));
    }

    /** Brings back what an earlier screen on this device could not store. */
    void recover() {
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

    void forgetAll() {
        forget("");
    }

    private void forget(String part) {
        screen.getElement().executeJs("window.Muster.forgetDrafts($0)", prefix + part);
    }
}
