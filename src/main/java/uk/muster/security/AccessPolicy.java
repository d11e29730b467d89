package uk.muster.security;

import static uk.muster.security.Role.ADMINISTRATOR;
import static uk.muster.security.Role.EDITOR;
import static uk.muster.security.Role.HEAD;
import static uk.muster.security.Role.PANEL_MEMBER;
import static uk.muster.security.Role.REVIEWER;
import static uk.muster.security.Role.UNIT_LEAD;

import java.util.Collections;
import java.util.Set;

/**
 * The one place that decides who may do what: role × scope × state × action. A pure function; {@link Access} applies it
 * to whoever is signed in.
 */
final class AccessPolicy {

    private AccessPolicy() {}

    static boolean allows(Actor actor, Action action, Scope scope) {
        return switch (action) {
            case READ_UPDATE -> writesFor(actor, scope) || reviews(actor, scope) || overseesRounds(actor);
            case WRITE_UPDATE, SUBMIT_UPDATE -> writesFor(actor, scope) && !scope.locked() && isWithUnit(scope);
            case WITHDRAW_UPDATE -> writesFor(actor, scope) && isOpenIn(scope, UpdateState.SUBMITTED);
            case TAKE_UP_UPDATE -> writesFor(actor, scope) && isOpenIn(scope, UpdateState.APPROVED);
            case COMMENT_ON_UPDATE ->
                !scope.locked() && (writesFor(actor, scope) || reviews(actor, scope) || actor.is(EDITOR));
            case APPROVE_UPDATE, RETURN_UPDATE -> decides(actor, scope) && isOpenIn(scope, UpdateState.SUBMITTED);
            case REOPEN_UPDATE -> decides(actor, scope) && isOpenIn(scope, UpdateState.APPROVED);
            case TAKE_BACK_DECISION ->
                decides(actor, scope)
                        && actor.id().equals(scope.decider())
                        && (isOpenIn(scope, UpdateState.APPROVED) || isOpenIn(scope, UpdateState.RETURNED));
            case SUGGEST_CHANGE -> actor.is(EDITOR) && isOpenIn(scope, UpdateState.APPROVED);
            case WITHDRAW_SUGGESTION -> actor.is(EDITOR) && !scope.locked();
            case SETTLE_SUGGESTION -> settles(actor, scope);
            case READ_OWN_UPDATES -> !actor.units().isEmpty();
            case REVIEW -> actor.is(REVIEWER);
            case READ_PLAN -> !actor.roles().isEmpty();
            case MANAGE_PLAN, MANAGE_ROUND, EDIT_REPORT, CORRECT_PAPER, DRAFT_NOTICE -> actor.is(EDITOR);
            case READ_ROUND, READ_REPORT, READ_NOTICES, WITHDRAW_PAPER, RELEASE_PAPER -> overseesRounds(actor);
            case SIGN_OFF, SIGN_NOTICE -> actor.is(HEAD) && !scope.writers().contains(actor.id());
            case READ_BOARD_EDITION -> overseesRounds(actor) || actor.is(REVIEWER);
            case READ_PANEL -> actor.is(PANEL_MEMBER);
            case ASK_QUESTION -> asks(actor, scope);
            case READ_QUESTION -> asks(actor, scope) || answers(actor, scope) || overseesRounds(actor);
            case READ_QUESTIONS -> actor.is(PANEL_MEMBER) || actor.is(REVIEWER) || overseesRounds(actor);
            case READ_ANSWER_IN_WORK -> answers(actor, scope) || overseesRounds(actor);
            case ANSWER_QUESTION -> answers(actor, scope);
            case REVIEW_ANSWER -> actor.is(EDITOR) && !scope.writers().contains(actor.id());
            case SIGN_OFF_ANSWER -> actor.is(HEAD) && !scope.writers().contains(actor.id());
            case AGREE_FOR_OFFICE -> actor.is(EDITOR);
            case MANAGE_ORGANISATION, READ_AUDIT, MANAGE_MAIL, MANAGE_LOG -> actor.is(ADMINISTRATOR);
            case ARRANGE_COVER -> actor.is(ADMINISTRATOR) || handsOnOwnWork(actor, scope);
        };
    }

    private static boolean overseesRounds(Actor actor) {
        return actor.is(EDITOR) || actor.is(HEAD);
    }

    private static boolean writesFor(Actor actor, Scope scope) {
        return !Collections.disjoint(actor.units(), scope.units());
    }

    /** A unit in an area is reviewed by the area's reviewer, a force-wide unit by the theme's. */
    private static boolean reviews(Actor actor, Scope scope) {
        if (!actor.is(REVIEWER)) {
            return false;
        }
        return scope.area() == null
                ? scope.theme() != null && actor.portfolioThemes().contains(scope.theme())
                : actor.portfolioAreas().contains(scope.area());
    }

    private static boolean asks(Actor actor, Scope scope) {
        return actor.is(PANEL_MEMBER) && isAmong(actor.panelAreas(), scope);
    }

    /** A panel's question goes to whoever reviews what the area's units report. */
    private static boolean answers(Actor actor, Scope scope) {
        return actor.is(REVIEWER) && isAmong(actor.portfolioAreas(), scope);
    }

    private static boolean isAmong(Set<AreaId> areas, Scope scope) {
        return scope.area() != null && areas.contains(scope.area());
    }

    /** Nobody decides on an update that they wrote in. */
    private static boolean decides(Actor actor, Scope scope) {
        return reviews(actor, scope) && !scope.writers().contains(actor.id()) && !writesFor(actor, scope);
    }

    /** What is suggested for a unit's words the unit takes or leaves, but nobody their own suggestion. */
    private static boolean settles(Actor actor, Scope scope) {
        return writesFor(actor, scope) && !scope.locked() && !scope.writers().contains(actor.id());
    }

    /** Work that somebody covers is not theirs to hand on. */
    private static boolean handsOnOwnWork(Actor actor, Scope scope) {
        return scope.writers().contains(actor.id()) && (actor.is(UNIT_LEAD) || actor.is(REVIEWER) || actor.is(EDITOR));
    }

    private static boolean isWithUnit(Scope scope) {
        return scope.state() != null && scope.state().isWithUnit();
    }

    private static boolean isOpenIn(Scope scope, UpdateState state) {
        return !scope.locked() && scope.state() == state;
    }
}
