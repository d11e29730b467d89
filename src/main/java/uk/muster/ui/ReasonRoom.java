package uk.muster.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Room for the reason that a decision needs; without one it is not made, and what is typed stays: on the device too, until
 * the decision is made.
 */
@JsModule("context://modules/shared-text.js")
public final class ReasonRoom extends Div {

    private static final int LONGEST_REASON = 2000;

    private final TextArea reason = new TextArea();
    private final Predicate<String> decide;
    private final Runnable cancelled;
    private @Nullable Unsent unsent;

    /**
     * @param helper who will read it
     * @param decide says whether the decision is made
     * @param cancelled shows again, and focuses, what led here
     */
    public ReasonRoom(String question, String helper, String deed, Predicate<String> decide, Runnable cancelled) {
        this.decide = decide;
        this.cancelled = cancelled;
        reason.setLabel(question);
        reason.setHelperText(helper);
        reason.setMaxLength(LONGEST_REASON);
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        reason.setManualValidation(true);
        reason.setWidthFull();
        Button confirm = new Button(deed, click -> confirm());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        Div buttons = new Div(new Button("Cancel", click -> cancel()), confirm);
        buttons.addClassName("reason-room__buttons");
        addClassName("reason-room");
        add(reason, buttons);
        setVisible(false);
        Shortcuts.addShortcutListener(this, this::cancel, Key.ESCAPE).listenOn(this);
    }

    public void keepOnDevice(Unsent kept) {
        unsent = kept;
    }

    private void offer(String leftOver) {
        if (reason.isEmpty()) {
            reason.setValue(leftOver);
        }
    }

    public void open() {
        setVisible(true);
        if (unsent != null) {
            unsent.offer(reason, this::offer);
            unsent.keep(reason);
        }
        reason.focus();
    }

    /** For the next decision, which has another reason. */
    public void close() {
        reason.clear();
        reason.setInvalid(false);
        setVisible(false);
    }

    private void cancel() {
        setVisible(false);
        cancelled.run();
    }

    private void confirm() {
        boolean missing = reason.getValue().isBlank();
        reason.setInvalid(missing);
        reason.setErrorMessage(missing ? "Write a reason, so that whoever reads it knows what to do." : "");
        if (missing) {
            reason.focus();
        } else {
            decide();
        }
    }

    private void decide() {
        UI ui = UI.getCurrent();
        if (decide.test(reason.getValue().strip()) && unsent != null) {
            unsent.forget(ui);
        }
    }
}
