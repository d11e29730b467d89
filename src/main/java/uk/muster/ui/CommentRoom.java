package uk.muster.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import uk.muster.text.Conversation;

/**
 * Room to write a comment: a button until it is wanted, then a field that offers people after an @. What is typed in it
 * is kept on the device until it is sent or emptied, and offered again the next time; see decision 0091.
 */
@JsModule("context://modules/shared-text.js")
final class CommentRoom extends Div {

    private static final int LONGEST = 4000;

    private final TextArea field = new TextArea();
    private final Div room = new Div();
    private final Button open;
    private final Consumer<String> send;
    private final String draft;

    /**
     * @param action that the button says in short: "Reply"
     * @param label of the field, and what the button says in full: "Reply on paragraph 2"
     * @param part of the conversation in which it is said, for the draft
     * @param send takes what was written, which is not empty; what it refuses stays in the field with its message
     */
    CommentRoom(String action, String label, Conversation conversation, String part, Consumer<String> send) {
        this.send = send;
        draft = Drafts.prefix(conversation.key()) + part;
        addClassName("comment-room");
        open = new Button(action, click -> write());
        open.setAriaLabel(label);
        open.addThemeVariants(ButtonVariant.TERTIARY);
        field.setLabel(label);
        field.setHelperText("Type @ to mention somebody.");
        field.setMaxLength(LONGEST);
        field.setManualValidation(true);
        Button cancel = new Button("Cancel", click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        Div buttons = new Div(new Button("Send", click -> send()), cancel);
        buttons.addClassName("comment-room__buttons");
        room.add(new MentionArea(field, conversation), buttons);
        room.setVisible(false);
        add(open, room);
    }

    /** Offers what was left over, without taking the focus. */
    @Override
    protected void onAttach(AttachEvent attached) {
        getElement().executeJs("return window.Muster.unsent($0)", draft).then(String.class, this::offer);
    }

    private void offer(String leftOver) {
        if (!leftOver.isEmpty() && field.isEmpty()) {
            field.setValue(leftOver);
            show(true);
        }
    }

    private void write() {
        show(true);
        field.focus();
    }

    private void close() {
        show(false);
        open.focus();
    }

    private void show(boolean writing) {
        room.setVisible(writing);
        open.setVisible(!writing);
        setClassName("comment-room--open", writing);
        if (writing) {
            field.getElement().executeJs("window.Muster.keepUnsent(this, $0)", draft);
        }
    }

    private void send() {
        if (field.isEmpty() || field.getValue().isBlank()) {
            refuse("Write something first.");
            return;
        }
        try {
            send.accept(field.getValue().strip());
        } catch (IllegalArgumentException refused) {
            refuse(refused.getMessage());
            return;
        }
        field.setInvalid(false);
        field.clear();
        getElement().executeJs("localStorage.removeItem($0)", draft);
        close();
    }

    private void refuse(String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
        field.focus();
    }
}
