package uk.muster.security;

/** What the {@link AccessPolicy} decides about. Named so that "You may not …" completes with {@link #words()}. */
public enum Action {
    READ_UPDATE("read this update"),
    WRITE_UPDATE("write in this update"),
    SUBMIT_UPDATE("submit this update"),
    WITHDRAW_UPDATE("withdraw this update"),
    TAKE_UP_UPDATE("give the data that this update awaits"),
    COMMENT_ON_UPDATE("comment on this update"),
    APPROVE_UPDATE("approve this update"),
    RETURN_UPDATE("return this update"),
    REOPEN_UPDATE("reopen this update"),
    SUGGEST_CHANGE("suggest other words for this update"),
    WITHDRAW_SUGGESTION("withdraw this suggestion"),
    SETTLE_SUGGESTION("accept or decline this suggestion"),
    TAKE_BACK_DECISION("take back the decision on this update"),
    READ_OWN_UPDATES("see a unit's updates"),
    REVIEW("review updates"),
    READ_PLAN("read the plan"),
    MANAGE_PLAN("change the plan"),
    READ_ROUND("see the whole round"),
    MANAGE_ROUND("manage rounds"),
    READ_REPORT("read the board report"),
    EDIT_REPORT("write the board report"),
    SIGN_OFF("sign off the board report"),
    RELEASE_PAPER("release a signed paper or take it back"),
    CORRECT_PAPER("correct a published paper"),
    WITHDRAW_PAPER("withdraw a published paper"),
    READ_NOTICES("read decision notices in the office"),
    DRAFT_NOTICE("draft decision notices"),
    SIGN_NOTICE("sign this decision notice"),
    READ_BOARD_EDITION("read what is exempt in a published paper"),
    READ_PANEL("read papers as a panel member"),
    ASK_QUESTION("ask for this area's panel"),
    READ_QUESTION("read this question"),
    READ_QUESTIONS("read panels' questions"),
    READ_ANSWER_IN_WORK("read an answer before it is given"),
    ANSWER_QUESTION("answer this question"),
    REVIEW_ANSWER("review this answer"),
    SIGN_OFF_ANSWER("sign off this answer"),
    AGREE_FOR_OFFICE("agree for the office that this answer is published"),
    MANAGE_ORGANISATION("manage people, units and areas"),
    READ_AUDIT("read the audit log"),
    MANAGE_MAIL("manage mail"),
    MANAGE_LOG("manage the publication log"),
    ARRANGE_COVER("arrange cover");

    private final String words;

    Action(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
