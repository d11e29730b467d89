package uk.muster.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.Scope;
import uk.muster.ui.ReasonRoom;
import uk.muster.ui.Unsent;
import uk.muster.update.UpdateView;

/** What the reviewer may decide now, always in reach; a return or reopening asks for its reason in place. */
final class DecisionBar extends Div {

    /** Carries out what was decided. */
    interface Decisions {

        void approve();

        /** @return whether that could be done */
        boolean returnToUnit(String reason);

        /** @return whether that could be done */
        boolean reopen(String reason);
    }

    private final Decisions decisions;
    private final Button approve = new Button("Approve", click -> approve());
    private final Button giveBack = new Button("Return…", click -> askReason());
    private final Button reopen = new Button("Reopen…", click -> askReason());
    private final ReasonRoom reasonRoom;
    private final boolean mayApprove;
    private final boolean mayReturn;
    private final boolean mayReopen;

    /** @param note to stand beside the decision */
    DecisionBar(UpdateView update, Access access, Decisions decisions, Component note) {
        Scope scope = update.scope();
        this.decisions = decisions;
        mayApprove = access.allows(Action.APPROVE_UPDATE, scope);
        mayReturn = access.allows(Action.RETURN_UPDATE, scope);
        mayReopen = access.allows(Action.REOPEN_UPDATE, scope);
        addClassName("decision-bar");
        approve.addThemeVariants(ButtonVariant.PRIMARY);
        approve.setVisible(mayApprove);
        giveBack.setVisible(mayReturn);
        reopen.setVisible(mayReopen);
        Div buttons = new Div(note, reopen, giveBack, approve);
        buttons.addClassName("decision-bar__buttons");
        setVisible(mayApprove || mayReturn || mayReopen);
        String deed = mayReopen ? "reopen" : "return";
        Unsent unsent = new Unsent("%d.%s-%d"
                .formatted(
                        access.actor().id().value(), deed, update.request().id().value()));
        reasonRoom = mayReopen
                ? room("Why is this reopened?", "Reopen", unsent)
                : room("What should the unit change?", "Return to unit", unsent);
        if (mayReturn || mayReopen) {
            add(reasonRoom);
        }
        add(buttons);
    }

    private ReasonRoom room(String question, String deed, Unsent unsent) {
        return new ReasonRoom(question, "The unit sees this, and it is kept in the history.", deed, unsent, new Ways());
    }

    void approve() {
        if (mayApprove) {
            decisions.approve();
        }
    }

    /** Opens the room for a reason, if there is anything to give one for. */
    void askReason() {
        if (mayReturn || mayReopen) {
            reasonRoom.open();
        }
    }

    private final class Ways implements ReasonRoom.Ways {

        @Override
        public void show(boolean shown) {
            approve.setVisible(mayApprove && shown);
            giveBack.setVisible(mayReturn && shown);
            reopen.setVisible(mayReopen && shown);
        }

        @Override
        public void focus() {
            (mayReopen ? reopen : giveBack).focus();
        }

        @Override
        public boolean decide(String reason) {
            return mayReopen ? decisions.reopen(reason) : decisions.returnToUnit(reason);
        }
    }
}
