package uk.muster.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.LongConsumer;
import uk.muster.live.OccupiedField;
import uk.muster.live.Visitor;
import uk.muster.ui.MarkdownField;

/** A field of the front matter that several people may write in, known by the key of its passage. */
final class SharedField {

    /** Half the time after which typing has to be stored. */
    private static final int REST_MILLIS = 1000;

    private final String key;
    private final HasValue<?, String> field;
    private final Focusable<?> focus;
    private final OccupiedField occupied;
    private final LongConsumer stored;

    private <F extends Component & HasValue<?, String> & Focusable<?>> SharedField(
            String key, F field, LongConsumer stored, Sharing sharing, Runnable changed) {
        this.key = key;
        this.field = field;
        this.stored = stored;
        focus = field;
        occupied = new OccupiedField(key, field, sharing.stay());
        field.addValueChangeListener(change -> changed.run());
    }

    static SharedField line(String key, TextField field, Sharing sharing, Runnable changed) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(REST_MILLIS);
        return new SharedField(key, field, sharing.drafts().keep(key, field)::setStored, sharing, changed);
    }

    static SharedField text(String key, MarkdownField field, Sharing sharing, Runnable changed) {
        sharing.drafts().keep(key, field.area());
        field.offerPictures(sharing.pictures());
        return new SharedField(key, field, field.area()::setStored, sharing, changed);
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
        stored.accept(version);
    }

    String words() {
        return field.getValue();
    }
}
