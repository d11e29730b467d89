package uk.muster.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import uk.muster.text.Conversation;

/** Room to write a comment: a button until it is wanted, then a field that offers people after an @. */
final class CommentRoom extends Div {

    private static final int LONGEST = 4000;

    private final TextArea field = new TextArea();
    private final Div room = new Div();
    private final Button open;
    private final Consumer<String> send;

    /**
     * @param action that the button says in short: "Reply"
     * @param label of the field, and what the button says in full: "Reply on paragraph 2"
     * @param send takes what was written, which is not empty; what it refuses stays in the field with its message
     */
    CommentRoom(String action, String label, Conversation conversation, Consumer<String> send) {
        this.send = send;
        addClassName("comment-room");
        open = new Button(action, click -> show(true));
        open.setAriaLabel(label);
        open.addThemeVariants(ButtonVariant.TERTIARY);
        field.setLabel(label);
        field.setHelperText("Type @ to mention somebody.");
        field.setMaxLength(LONGEST);
        field.setManualValidation(true);
        Button cancel = new Button("Cancel", click -> show(false));
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        Div buttons = new Div(new Button("Send", click -> send()), cancel);
        buttons.addClassName("comment-room__buttons");
        room.add(new MentionArea(field, conversation), buttons);
        room.setVisible(false);
        add(open, room);
    }

    private void show(boolean writing) {
        room.setVisible(writing);
        open.setVisible(!writing);
        setClassName("comment-room--open", writing);
        if (writing) {
            field.focus();
        } else {
            open.focus();
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
        show(false);
    }

    private void refuse(String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
        field.focus();
    }
}
