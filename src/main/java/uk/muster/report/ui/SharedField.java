package uk.muster.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import java.util.List;
import uk.muster.live.OccupiedField;
import uk.muster.live.Visitor;
import uk.muster.ui.MarkdownField;
import uk.muster.ui.SharedLine;
import uk.muster.ui.SharedTyping;

/** A field of the front matter that several people may write in, known by the key of its passage. */
final class SharedField {

    private final String key;
    private final HasValue<?, String> field;
    private final Focusable<?> focus;
    private final OccupiedField occupied;
    private final SharedTyping typing;

    private <F extends Component & HasValue<?, String> & Focusable<?>> SharedField(
            String key, F field, SharedTyping typing, Sharing sharing, Runnable changed) {
        this.key = key;
        this.field = field;
        this.typing = typing;
        focus = field;
        occupied = new OccupiedField(key, field, sharing.stay());
        sharing.drafts().keep(key, typing);
        field.addValueChangeListener(change -> changed.run());
    }

    static SharedField line(String key, SharedLine field, Sharing sharing, Runnable changed) {
        return new SharedField(key, field, field.typing(), sharing, changed);
    }

    static SharedField text(String key, MarkdownField field, Sharing sharing, Runnable changed) {
        field.offerPictures(sharing.pictures());
        return new SharedField(key, field, field.area().typing(), sharing, changed);
    }

    boolean isOf(String passage) {
        return key.equals(passage);
    }

    void focus() {
        focus.focus();
    }

    /** The field, with who else is in it. */
    Component component() {
        return occupied;
    }

    /** Changes the words only if they are others: spaces round them may be still being typed. */
    void show(String words) {
        if (!field.getValue().strip().equals(words.strip())) {
            field.setValue(words);
        }
    }

    void show(List<Visitor> visitors) {
        occupied.show(visitors);
    }

    /** What was typed so far is part of that version now. */
    void setStored(long version) {
        typing.setStored(version);
    }

    String words() {
        return field.getValue();
    }
}
