package uk.muster.update.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.UUID;
import uk.muster.live.OccupiedField;
import uk.muster.ui.MarkdownField;
import uk.muster.update.ParagraphText;
import uk.muster.update.UpdateContent;

/** One paragraph to write, with what can be done to it and what was said about it. */
final class ParagraphBox extends ListItem {

    private final UUID id;
    private final MarkdownField text = new MarkdownField("Paragraph");
    private final Button up = tool(VaadinIcon.ARROW_UP);
    private final Button down = tool(VaadinIcon.ARROW_DOWN);
    private final Button remove = tool(VaadinIcon.TRASH);
    private final Div comments = new Div();
    private final OccupiedField occupied;

    ParagraphBox(ParagraphText paragraph, Sharing sharing) {
        id = paragraph.id();
        text.setMaxLength(UpdateContent.LONGEST_PARAGRAPH);
        text.setValue(paragraph.text());
        Div tools = new Div(up, down, remove);
        tools.addClassName("paragraph__tools");
        addClassName("paragraph");
        occupied = new OccupiedField(id.toString(), text, sharing.stay());
        sharing.drafts().keep(id.toString(), text.area());
        add(tools, occupied, comments);
    }

    private static Button tool(VaadinIcon icon) {
        Button tool = new Button(icon.create());
        tool.addThemeVariants(ButtonVariant.TERTIARY);
        return tool;
    }

    /** Says where it stands, and so which way it can go. */
    void stand(int number, int last) {
        text.setLabel("Paragraph " + number);
        name(up, "Move paragraph " + number + " up");
        name(down, "Move paragraph " + number + " down");
        name(remove, "Remove paragraph " + number);
        up.setEnabled(number > 1);
        down.setEnabled(number < last);
    }

    private static void name(Button tool, String name) {
        tool.setAriaLabel(name);
        tool.setTooltipText(name);
    }

    void onMove(Runnable upward, Runnable downward) {
        up.addClickListener(click -> upward.run());
        down.addClickListener(click -> downward.run());
    }

    void onRemove(Runnable removal) {
        remove.addClickListener(click -> removal.run());
    }

    void onChange(Runnable changed) {
        text.addValueChangeListener(change -> {
            text.setInvalid(false);
            changed.run();
        });
    }

    /** Keeps the focus where it was before a move, or on the opposite arrow at the end of the way. */
    void focusMove(boolean upward) {
        Button wanted = upward ? up : down;
        (wanted.isEnabled() ? wanted : upward ? down : up).focus();
    }

    void setComments(Component... threads) {
        comments.removeAll();
        comments.add(threads);
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
