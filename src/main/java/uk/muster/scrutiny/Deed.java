package uk.muster.scrutiny;

import uk.muster.security.Action;

/** What somebody may do with a lodged question, by the right that it asks for. */
public enum Deed {
    WITHDRAW(Action.ASK_QUESTION),
    ANSWER(Action.ANSWER_QUESTION),
    REVIEW(Action.REVIEW_ANSWER),
    SIGN_OFF(Action.SIGN_OFF_ANSWER),
    AGREE_FOR_PANEL(Action.ASK_QUESTION),
    AGREE_FOR_OFFICE(Action.AGREE_FOR_OFFICE);

    private final Action action;

    Deed(Action action) {
        this.action = action;
    }

    Action action() {
        return action;
    }
}
