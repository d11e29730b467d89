package uk.muster.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import uk.muster.text.Conversation;

/**
 * A field that offers people after an @, with the buttons that send what it holds or put it away. What is typed in it is
 * kept on the device until it is sent or emptied; see decision 0091.
 */
@JsModule("context://modules/shared-text.js")
final class CommentField extends Div {

    private static final int LONGEST = 4000;

    private final TextArea field = new TextArea();
    private final Unsent unsent;
    private final Consumer<String> send;
    private final Runnable close;

    /**
     * @param unsent keeps what is typed
     * @param send takes what was written, which is not empty; what it refuses stays in the field with its message
     * @param close runs once nothing more is to be written here
     */
    CommentField(String label, Conversation conversation, Unsent unsent, Consumer<String> send, Runnable close) {
        this.unsent = unsent;
        this.send = send;
        this.close = close;
        field.setLabel(label);
        field.setHelperText("Type @ to mention somebody.");
        field.setMaxLength(LONGEST);
        field.setManualValidation(true);
        Button cancel = new Button("Cancel", click -> close.run());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        Div buttons = new Div(new Button("Send", click -> send()), cancel);
        buttons.addClassName("comment-room__buttons");
        add(new MentionArea(field, conversation), buttons);
    }

    void open() {
        setVisible(true);
        unsent.keep(field);
    }

    void focus() {
        field.focus();
    }

    /** Takes what was left over from an earlier time, unless something is written here already. */
    void offer(String leftOver) {
        if (field.isEmpty()) {
            field.setValue(leftOver);
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
        close.run();
    }

    private void refuse(String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
        field.focus();
    }
}
