package uk.muster.update.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import java.util.UUID;
import uk.muster.live.OccupiedField;
import uk.muster.ui.MarkdownField;
import uk.muster.ui.PlainButton;
import uk.muster.update.ParagraphText;
import uk.muster.update.UpdateContent;

/** One paragraph to write, with what can be done to it and what was said about it. */
final class ParagraphBox extends ListItem {

    private final UUID id;
    private final MarkdownField text = new MarkdownField("Paragraph");
    private final PlainButton up = new PlainButton("plain-button--up");
    private final PlainButton down = new PlainButton("plain-button--down");
    private final PlainButton remove = new PlainButton("plain-button--remove");
    private final OccupiedField occupied;
    private List<Component> comments = List.of();

    ParagraphBox(ParagraphText paragraph, Sharing sharing) {
        id = paragraph.id();
        text.setMaxLength(UpdateContent.LONGEST_PARAGRAPH);
        text.setValue(paragraph.text());
        Div tools = new Div(up, down, remove);
        tools.addClassName("paragraph__tools");
        addClassName("paragraph");
        occupied = new OccupiedField(id.toString(), text, sharing.stay());
        sharing.drafts().keep(id.toString(), text.area().typing());
        add(tools, occupied);
    }

    /** Says where it stands, and so which way it can go. */
    void stand(int number, int last) {
        text.setLabel("Paragraph " + number);
        up.setName("Move paragraph " + number + " up");
        down.setName("Move paragraph " + number + " down");
        remove.setName("Remove paragraph " + number);
        up.setEnabled(number > 1);
        down.setEnabled(number < last);
    }

    void onMove(Runnable upward, Runnable downward) {
        up.onClick(upward);
        down.onClick(downward);
    }

    void onRemove(Runnable removal) {
        remove.onClick(removal);
    }

    void onChange(Runnable changed) {
        text.addValueChangeListener(change -> {
            text.setInvalid(false);
            changed.run();
        });
    }

    /** Keeps the focus where it was before a move, or on the opposite arrow at the end of the way. */
    void focusMove(boolean upward) {
        PlainButton wanted = upward ? up : down;
        (wanted.isEnabled() ? wanted : upward ? down : up).focus();
    }

    void setComments(List<Component> threads) {
        remove(comments);
        add(threads);
        comments = threads;
    }

    OccupiedField occupied() {
        return occupied;
    }

    void take(String words) {
        Fields.take(text, words);
    }

    MarkdownField field() {
        return text;
    }

    String label() {
        return text.getLabel();
    }

    UUID paragraph() {
        return id;
    }

    ParagraphText read() {
        return new ParagraphText(id, text.getValue());
    }

    boolean isEmpty() {
        return text.getValue().isBlank();
    }
}
