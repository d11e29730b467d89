package uk.muster.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uk.muster.text.Conversation;

/**
 * Room to write a comment: a button until it is wanted, then a field. A page has many such places and few are ever
 * written in, so the field is made when it is; see decision 0093.
 */
@JsModule("context://modules/shared-text.js")
final class CommentRoom extends Div {

    private final PlainButton open = new PlainButton();
    private final Unsent unsent;
    private final Supplier<CommentField> maker;
    private @Nullable CommentField room;

    /**
     * @param action that the button says in short: "Reply"
     * @param label of the field, and what the button says in full: "Reply on paragraph 2"
     * @param part of the conversation in which it is said, for the draft
     * @param send takes what was written, which is not empty; what it refuses stays in the field with its message
     */
    CommentRoom(String action, String label, Conversation conversation, String part, Consumer<String> send) {
        unsent = new Unsent(conversation.key() + "." + part);
        maker = () -> new CommentField(label, conversation, unsent, send.andThen(sent -> unsent.forget()), this::close);
        addClassName("comment-room");
        open.setText(action);
        open.setAriaLabel(label);
        open.onClick(() -> show().focus());
        add(open);
    }

    /** Offers what was left over, without taking the focus. */
    @Override
    protected void onAttach(AttachEvent attached) {
        unsent.offer(leftOver -> show().offer(leftOver));
    }

    private CommentField show() {
        if (room == null) {
            room = maker.get();
            add(room);
        }
        room.open();
        open.setVisible(false);
        addClassName("comment-room--open");
        return room;
    }

    private void close() {
        if (room != null) {
            room.setVisible(false);
        }
        open.setVisible(true);
        removeClassName("comment-room--open");
        open.focus();
    }
}
