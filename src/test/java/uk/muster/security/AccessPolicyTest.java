package uk.muster.security;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.muster.security.Action.*;
import static uk.muster.security.Role.*;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code domain.md}'s table "Who may do what", cell by cell: what a role may do at all, in the best of cases, and each
 * thing that takes it away.
 */
class AccessPolicyTest {

    private static final UnitId WALSALL = new UnitId(1);
    private static final UnitId COVENTRY = new UnitId(2);
    private static final AreaId AREA = new AreaId(3);
    private static final AreaId OTHER_AREA = new AreaId(4);
    private static final ThemeId THEME = new ThemeId(5);
    private static final ThemeId OTHER_THEME = new ThemeId(6);
    private static final PersonId SELF = new PersonId(7);
    private static final PersonId SOMEBODY = new PersonId(8);

    private static final Map<Role, Set<Action>> ALLOWED = new EnumMap<>(Map.of(
            UNIT_LEAD,
            EnumSet.of(
                    READ_UPDATE,
                    WRITE_UPDATE,
                    SUBMIT_UPDATE,
                    WITHDRAW_UPDATE,
                    TAKE_UP_UPDATE,
                    COMMENT_ON_UPDATE,
                    SETTLE_SUGGESTION,
                    READ_OWN_UPDATES,
                    READ_PLAN),
            CONTRIBUTOR,
            EnumSet.of(
                    READ_UPDATE,
                    WRITE_UPDATE,
                    SUBMIT_UPDATE,
                    WITHDRAW_UPDATE,
                    TAKE_UP_UPDATE,
                    COMMENT_ON_UPDATE,
                    SETTLE_SUGGESTION,
                    READ_OWN_UPDATES,
                    READ_PLAN),
            REVIEWER,
            EnumSet.of(
                    READ_UPDATE,
                    COMMENT_ON_UPDATE,
                    APPROVE_UPDATE,
                    RETURN_UPDATE,
                    REOPEN_UPDATE,
                    TAKE_BACK_DECISION,
                    REVIEW,
                    READ_PLAN,
                    READ_QUESTION,
                    READ_QUESTIONS,
                    READ_ANSWER_IN_WORK,
                    ANSWER_QUESTION,
                    READ_BOARD_EDITION),
            EDITOR,
            EnumSet.of(
                    READ_UPDATE,
                    COMMENT_ON_UPDATE,
                    SUGGEST_CHANGE,
                    WITHDRAW_SUGGESTION,
                    READ_PLAN,
                    MANAGE_PLAN,
                    READ_ROUND,
                    MANAGE_ROUND,
                    READ_REPORT,
                    EDIT_REPORT,
                    CORRECT_PAPER,
                    WITHDRAW_PAPER,
                    RELEASE_PAPER,
                    READ_BOARD_EDITION,
                    READ_NOTICES,
                    DRAFT_NOTICE,
                    READ_QUESTION,
                    READ_QUESTIONS,
                    READ_ANSWER_IN_WORK,
                    REVIEW_ANSWER,
                    AGREE_FOR_OFFICE),
            HEAD,
            EnumSet.of(
                    READ_UPDATE,
                    READ_PLAN,
                    READ_ROUND,
                    READ_REPORT,
                    SIGN_OFF,
                    WITHDRAW_PAPER,
                    RELEASE_PAPER,
                    READ_BOARD_EDITION,
                    READ_NOTICES,
                    SIGN_NOTICE,
                    READ_QUESTION,
                    READ_QUESTIONS,
                    READ_ANSWER_IN_WORK,
                    SIGN_OFF_ANSWER),
            PANEL_MEMBER,
            EnumSet.of(READ_PLAN, READ_PANEL, ASK_QUESTION, READ_QUESTION, READ_QUESTIONS),
            ADMINISTRATOR,
            EnumSet.of(READ_PLAN, MANAGE_ORGANISATION, READ_AUDIT, MANAGE_MAIL, MANAGE_LOG, ARRANGE_COVER)));

    static Stream<Arguments> everyRoleAndAction() {
        return Stream.of(Role.values())
                .flatMap(role -> Stream.of(Action.values()).map(action -> Arguments.of(role, action)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("everyRoleAndAction")
    void aRoleMayDoWhatTheTableSaysAndNothingElse(Role role, Action action) {
        boolean inSomeState = scopesOfOwnUnit().anyMatch(scope -> AccessPolicy.allows(holder(role), action, scope));

        assertThat(inSomeState).isEqualTo(ALLOWED.get(role).contains(action));
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    void withoutARoleNothingIsAllowed(Action action) {
        Actor nobody = new Actor(SELF, "nobody", "Nobody", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), List.of());

        assertThat(scopesOfOwnUnit()).noneMatch(scope -> AccessPolicy.allows(nobody, action, scope));
    }

    @ParameterizedTest
    @EnumSource(
            value = Action.class,
            names = {
                "READ_UPDATE",
                "WRITE_UPDATE",
                "SUBMIT_UPDATE",
                "WITHDRAW_UPDATE",
                "TAKE_UP_UPDATE",
                "COMMENT_ON_UPDATE",
                "SETTLE_SUGGESTION"
            })
    void anotherUnitsUpdateIsClosedToAUnit(Action action) {
        for (Role role : Set.of(UNIT_LEAD, CONTRIBUTOR)) {
            assertThat(states(Set.of(COVENTRY), AREA, THEME, false, Set.of()))
                    .noneMatch(scope -> AccessPolicy.allows(holder(role), action, scope));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Action.class,
            names = {
                "READ_UPDATE",
                "COMMENT_ON_UPDATE",
                "APPROVE_UPDATE",
                "RETURN_UPDATE",
                "REOPEN_UPDATE",
                "TAKE_BACK_DECISION"
            })
    void anUpdateOutsideThePortfolioIsClosedToAReviewer(Action action) {
        Actor reviewer = holder(REVIEWER);

        assertThat(states(Set.of(COVENTRY), OTHER_AREA, THEME, false, Set.of()))
                .as("another area, although the theme is theirs")
                .noneMatch(scope -> AccessPolicy.allows(reviewer, action, scope));
        assertThat(states(Set.of(COVENTRY), null, OTHER_THEME, false, Set.of()))
                .as("force-wide, another theme")
                .noneMatch(scope -> AccessPolicy.allows(reviewer, action, scope));
    }

    @Test
    void aReviewerDecidesOnForceWideUpdatesOfTheirTheme() {
        Scope submitted = new Scope(Set.of(COVENTRY), null, THEME, UpdateState.SUBMITTED, false, Set.of(), null);

        assertThat(AccessPolicy.allows(holder(REVIEWER), APPROVE_UPDATE, submitted))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Action.class,
            names = {"APPROVE_UPDATE", "RETURN_UPDATE", "REOPEN_UPDATE", "TAKE_BACK_DECISION"})
    void nobodyDecidesOnWhatTheyWrote(Action action) {
        assertThat(states(Set.of(COVENTRY), AREA, THEME, false, Set.of(SOMEBODY, SELF)))
                .noneMatch(scope -> AccessPolicy.allows(holder(REVIEWER), action, scope));
    }

    @ParameterizedTest
    @EnumSource(
            value = Action.class,
            names = {"APPROVE_UPDATE", "RETURN_UPDATE", "REOPEN_UPDATE", "TAKE_BACK_DECISION"})
    void nobodyDecidesForAUnitThatTheyWriteFor(Action action) {
        Actor both = new Actor(
                SELF, "both", "Both", Set.of(REVIEWER), Set.of(WALSALL), Set.of(AREA), Set.of(), Set.of(), List.of());

        assertThat(states(Set.of(WALSALL), AREA, THEME, false, Set.of(SOMEBODY)))
                .noneMatch(scope -> AccessPolicy.allows(both, action, scope));
    }

    @Test
    void nobodySettlesTheirOwnSuggestion() {
        Scope approved = new Scope(Set.of(WALSALL), AREA, THEME, UpdateState.APPROVED, false, Set.of(SELF), null);

        assertThat(AccessPolicy.allows(holder(UNIT_LEAD), SETTLE_SUGGESTION, approved.proposedBy(SELF)))
                .isFalse();
        assertThat(AccessPolicy.allows(holder(UNIT_LEAD), SETTLE_SUGGESTION, approved.proposedBy(SOMEBODY)))
                .isTrue();
    }

    @Test
    void nobodyTakesBackWhatAnotherDecided() {
        for (PersonId decider : new PersonId[] {SOMEBODY, null}) {
            Scope approved = new Scope(Set.of(COVENTRY), AREA, THEME, UpdateState.APPROVED, false, Set.of(), decider);

            assertThat(AccessPolicy.allows(holder(REVIEWER), TAKE_BACK_DECISION, approved))
                    .isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Action.class,
            names = {
                "WRITE_UPDATE",
                "SUBMIT_UPDATE",
                "WITHDRAW_UPDATE",
                "TAKE_UP_UPDATE",
                "COMMENT_ON_UPDATE",
                "APPROVE_UPDATE",
                "RETURN_UPDATE",
                "REOPEN_UPDATE",
                "TAKE_BACK_DECISION",
                "SUGGEST_CHANGE",
                "WITHDRAW_SUGGESTION",
                "SETTLE_SUGGESTION"
            })
    void nothingChangesOnceTheRoundIsPublished(Action action) {
        for (Role role : Role.values()) {
            assertThat(states(Set.of(WALSALL), AREA, THEME, true, Set.of()))
                    .as("%s", role)
                    .noneMatch(scope -> AccessPolicy.allows(holder(role), action, scope));
        }
    }

    static Stream<Arguments> statesOfActions() {
        return Stream.of(
                Arguments.of(UNIT_LEAD, WRITE_UPDATE, Set.of("NOT_STARTED", "DRAFT", "RETURNED", "REOPENED")),
                Arguments.of(UNIT_LEAD, SUBMIT_UPDATE, Set.of("NOT_STARTED", "DRAFT", "RETURNED", "REOPENED")),
                Arguments.of(UNIT_LEAD, WITHDRAW_UPDATE, Set.of("SUBMITTED")),
                Arguments.of(UNIT_LEAD, TAKE_UP_UPDATE, Set.of("APPROVED")),
                Arguments.of(EDITOR, SUGGEST_CHANGE, Set.of("APPROVED")),
                Arguments.of(REVIEWER, APPROVE_UPDATE, Set.of("SUBMITTED")),
                Arguments.of(REVIEWER, RETURN_UPDATE, Set.of("SUBMITTED")),
                Arguments.of(REVIEWER, REOPEN_UPDATE, Set.of("APPROVED")),
                Arguments.of(REVIEWER, TAKE_BACK_DECISION, Set.of("APPROVED", "RETURNED")));
    }

    @ParameterizedTest
    @MethodSource("statesOfActions")
    void anUpdateIsActedOnInItsStateOnly(Role role, Action action, Set<String> states) {
        Set<String> allowed = states(Set.of(WALSALL), AREA, THEME, false, Set.of())
                .filter(scope -> AccessPolicy.allows(holder(role), action, scope))
                .map(scope -> scope.state().name())
                .collect(toSet());

        assertThat(allowed).isEqualTo(states);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whoWritesReviewsOrEditsHandsOnTheirOwnWorkOnly(Role role) {
        assertThat(AccessPolicy.allows(holder(role), Action.ARRANGE_COVER, Scope.writtenBy(SELF)))
                .isEqualTo(Set.of(UNIT_LEAD, REVIEWER, EDITOR, ADMINISTRATOR).contains(role));
        assertThat(AccessPolicy.allows(holder(role), Action.ARRANGE_COVER, Scope.writtenBy(SOMEBODY)))
                .isEqualTo(role == ADMINISTRATOR);
    }

    @Test
    void aQuestionOfAnotherAreaIsClosedToPanelAndReviewer() {
        Scope elsewhere = Scope.question(OTHER_AREA, Set.of());

        for (Action action : Set.of(ASK_QUESTION, READ_QUESTION, READ_ANSWER_IN_WORK, ANSWER_QUESTION)) {
            assertThat(AccessPolicy.allows(holder(PANEL_MEMBER), action, elsewhere))
                    .isFalse();
            assertThat(AccessPolicy.allows(holder(REVIEWER), action, elsewhere)).isFalse();
        }
    }

    @Test
    void nobodyDecidesOnAnAnswerThatTheyHadAHandIn() {
        Scope own = Scope.question(AREA, Set.of(SELF, SOMEBODY));

        assertThat(AccessPolicy.allows(holder(EDITOR), REVIEW_ANSWER, own)).isFalse();
        assertThat(AccessPolicy.allows(holder(HEAD), SIGN_OFF_ANSWER, own)).isFalse();
    }

    @Test
    void nobodySignsANoticeInWhichTheyWroteLast() {
        assertThat(AccessPolicy.allows(holder(HEAD), SIGN_NOTICE, Scope.writtenBy(SELF)))
                .isFalse();
        assertThat(AccessPolicy.allows(holder(HEAD), SIGN_NOTICE, Scope.writtenBy(SOMEBODY)))
                .isTrue();
    }

    @Test
    void theNamesOfActionsCompleteASentence() {
        assertThat(Action.values())
                .allSatisfy(action -> assertThat(action.words()).matches("[a-z].*[a-z]"));
    }

    /** Somebody with that one role, scoped by all that a role can be scoped by. */
    private static Actor holder(Role role) {
        boolean unit = role == UNIT_LEAD || role == CONTRIBUTOR;
        return new Actor(
                SELF,
                "holder",
                "Holder",
                Set.of(role),
                unit ? Set.of(WALSALL) : Set.of(),
                role == REVIEWER ? Set.of(AREA) : Set.of(),
                role == REVIEWER ? Set.of(THEME) : Set.of(),
                role == PANEL_MEMBER ? Set.of(AREA) : Set.of(),
                List.of());
    }

    private static Stream<Scope> scopesOfOwnUnit() {
        return states(Set.of(WALSALL), AREA, THEME, false, Set.of(SOMEBODY));
    }

    /** In every state; what was decided, the holder decided. */
    private static Stream<Scope> states(
            Set<UnitId> units, AreaId area, ThemeId theme, boolean locked, Set<PersonId> writers) {
        return Stream.of(UpdateState.values())
                .map(state -> new Scope(units, area, theme, state, locked, writers, SELF));
    }
}
