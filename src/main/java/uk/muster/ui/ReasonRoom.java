package uk.muster.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;

/**
 * Room for the reason that a decision needs; without one it is not made. What is typed stays until it is, also when the
 * screen is drawn anew or lost meanwhile.
 */
@JsModule("context://modules/shared-text.js")
public final class ReasonRoom extends Div {

    private static final int LONGEST_REASON = 2000;

    private final TextArea reason = new TextArea();
    private final Unsent unsent;
    private final Ways ways;

    /** What led here, and gives way to the room. */
    public interface Ways {

        /** Shows what led here, or hides it. */
        void show(boolean shown);

        /** The room was left without a decision. */
        void focus();

        /** @return whether it was done with that reason; if not, it is kept */
        boolean decide(String reason);
    }

    /**
     * @param helper who will read it
     * @param unsent keeps what is typed
     */
    public ReasonRoom(String question, String helper, String deed, Unsent unsent, Ways ways) {
        this.unsent = unsent;
        this.ways = ways;
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

    /** Opens again, without taking the focus, with what was left over. */
    @Override
    protected void onAttach(AttachEvent attached) {
        unsent.offer(leftOver -> {
            if (reason.isEmpty()) {
                reason.setValue(leftOver);
                show(true);
            }
        });
    }

    public void open() {
        show(true);
        reason.focus();
    }

    private void show(boolean shown) {
        ways.show(!shown);
        setVisible(shown);
        if (shown) {
            unsent.keep(reason);
        }
    }

    private void cancel() {
        show(false);
        ways.focus();
    }

    private void confirm() {
        boolean missing = reason.getValue().isBlank();
        reason.setInvalid(missing);
        reason.setErrorMessage(missing ? "Write a reason, so that whoever reads it knows what to do." : "");
        if (missing) {
            reason.focus();
        } else if (ways.decide(reason.getValue().strip())) {
            unsent.forget();
            reason.clear();
            show(false);
        }
    }
}
