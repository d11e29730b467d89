package uk.muster.update.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.muster.update.ParagraphText;
import uk.muster.update.UpdateContent;

/** An update's page, and beside it, when asked for, what was said last round. */
final class LastRoundPane extends Div {

    private final Optional<UpdateContent> said;
    private final EditorBar bar;
    private @Nullable LastRound beside;

    LastRoundPane(Optional<UpdateContent> said, EditorBar bar) {
        this.said = said;
        this.bar = bar;
        addClassName("update-editor__page");
    }

    /** Empties the page. */
    void clear() {
        removeAll();
        beside = null;
        tell();
    }

    /** @param copy takes words over into the form, if there is one */
    void toggle(@Nullable Consumer<List<ParagraphText>> copy) {
        if (beside == null) {
            beside = copy == null ? new LastRound(said.orElseThrow()) : new LastRound(said.orElseThrow(), copy);
            add(beside);
        } else {
            remove(beside);
            beside = null;
        }
        tell();
    }

    private void tell() {
        setClassName("update-editor__page--two", beside != null);
        bar.showLastRound(beside != null);
    }
}
