package uk.muster.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.Scope;

/** What the reviewer may decide now, always in reach; a return or reopening asks for its reason in place. */
final class DecisionBar extends Div {

    /** Carries out what was decided. */
    interface Decisions {

        void approve();

        void returnToUnit(String reason);

        void reopen(String reason);
    }

    private static final int LONGEST_REASON = 2000;

    private final Decisions decisions;
    private final Button approve = new Button("Approve", click -> approve());
    private final Button giveBack = new Button("Return…", click -> askReason());
    private final Button reopen = new Button("Reopen…", click -> askReason());
    private final TextArea reason = new TextArea();
    private final Button confirm = new Button();
    private final Div reasonRoom = new Div();
    private final boolean mayApprove;
    private final boolean mayReturn;
    private final boolean mayReopen;

    /** @param note to stand beside the decision */
    DecisionBar(Scope scope, Access access, Decisions decisions, Component note) {
        this.decisions = decisions;
        mayApprove = access.allows(Action.APPROVE_UPDATE, scope);
        mayReturn = access.allows(Action.RETURN_UPDATE, scope);
        mayReopen = access.allows(Action.REOPEN_UPDATE, scope);
        addClassName("decision");
        approve.addThemeVariants(ButtonVariant.PRIMARY);
        approve.setVisible(mayApprove);
        giveBack.setVisible(mayReturn);
        reopen.setVisible(mayReopen);
        Div buttons = new Div(note, reopen, giveBack, approve);
        buttons.addClassName("decision__buttons");
        setVisible(mayApprove || mayReturn || mayReopen);
        add(reasonRoom(), buttons);
    }

    private Div reasonRoom() {
        reason.setLabel(mayReopen ? "Why is this reopened?" : "What should the unit change?");
        reason.setHelperText("The unit sees this, and it is kept in the history.");
        reason.setMaxLength(LONGEST_REASON);
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        reason.setManualValidation(true);
        reason.setWidthFull();
        confirm.setText(mayReopen ? "Reopen" : "Return to unit");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.addClickListener(click -> confirm(mayReopen ? decisions::reopen : decisions::returnToUnit));
        Button cancel = new Button("Cancel", click -> show(false));
        Div buttons = new Div(cancel, confirm);
        buttons.addClassName("decision__buttons");
        reasonRoom.add(reason, buttons);
        reasonRoom.setVisible(false);
        return reasonRoom;
    }

    void approve() {
        if (mayApprove) {
            decisions.approve();
        }
    }

    /** Opens the room for a reason, if there is anything to give one for. */
    void askReason() {
        if (mayReturn || mayReopen) {
            show(true);
            reason.focus();
        }
    }

    private void show(boolean asking) {
        reasonRoom.setVisible(asking);
        approve.setVisible(mayApprove && !asking);
        giveBack.setVisible(mayReturn && !asking);
        reopen.setVisible(mayReopen && !asking);
    }

    private void confirm(Consumer<String> decision) {
        boolean missing = reason.getValue().isBlank();
        reason.setInvalid(missing);
        reason.setErrorMessage(missing ? "Write a reason, so that the unit knows what to do." : "");
        if (missing) {
            reason.focus();
        } else {
            decision.accept(reason.getValue().strip());
        }
    }
}
