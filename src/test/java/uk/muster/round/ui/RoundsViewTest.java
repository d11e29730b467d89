package uk.muster.round.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.muster.plan.EditionId;
import uk.muster.round.ReportingUnit;
import uk.muster.round.RequestService;
import uk.muster.round.RequestView;
import uk.muster.round.RoundService;
import uk.muster.round.RoundState;
import uk.muster.round.RoundView;
import uk.muster.security.UnitId;
import uk.muster.testing.MusterTest;
import uk.muster.testing.Screens;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestOrganisation;
import uk.muster.testing.TestPlan;
import uk.muster.testing.TestRounds;
import uk.muster.ui.BulkDialog;
import uk.muster.ui.ErrorSummary;

@MusterTest
class RoundsViewTest {

    private static final LocalDate MEETING = LocalDate.of(2014, 10, 7);

    @Autowired
    private Screens screens;

    @Autowired
    private RoundService rounds;

    @Autowired
    private RequestService requestService;

    @Autowired
    private TestRounds testRounds;

    @Autowired
    private TestOrganisation organisation;

    private EditionId edition;

    @BeforeEach
    void edition(@Autowired TestPlan plan) {
        organisation.create();
        SignedIn.as("editor");
        edition = plan.create("2014-15");
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void theEditorMakesARoundFromSuggestedDates() {
        screens.open("editor", "rounds");
        _click(_get(Button.class, spec -> spec.withText("New round")));
        _setValue(picker("Board meeting"), LocalDate.of(2014, 9, 30));
        _click(_get(Button.class, spec -> spec.withText("Make the round")));

        assertThat(_get(H1.class).getText()).isEqualTo("Round 1, 2014-15");
        assertThat(rounds.rounds()).singleElement().satisfies(round -> {
            assertThat(round.dates().meetingOn()).isEqualTo("2014-09-30");
            assertThat(rounds.requests(round.id())).hasSize(6);
        });
    }

    @Test
    void whatIsWrongWithTheDatesIsSaidBesideThemAndNothingTypedIsLost() {
        screens.open("editor", "rounds/new");
        DatePicker reviews = picker("Reviews due");
        _setValue(reviews, LocalDate.of(2013, 1, 1));
        picker("Opens for updates").clear();
        _click(_get(Button.class, spec -> spec.withText("Make the round")));
        assertThat(picker("Opens for updates").getErrorMessage()).contains("Enter a day");

        _setValue(picker("Opens for updates"), LocalDate.of(2014, 7, 1));
        _click(_get(Button.class, spec -> spec.withText("Make the round")));
        assertThat(reviews.isInvalid()).isTrue();
        assertThat(reviews.getErrorMessage()).startsWith("Reviews must be due on or after the updates");
        assertThat(reviews.getValue()).isEqualTo("2013-01-01");
        assertThat(rounds.rounds()).isEmpty();
    }

    @Test
    void clearDaysBeforeTheMeetingAreCountedAsDatesAreChosen() {
        screens.open("editor", "rounds/new");
        _setValue(picker("Board meeting"), LocalDate.of(2015, 6, 2));
        _setValue(picker("Paper published by"), LocalDate.of(2015, 5, 22));
        assertThat(picker("Paper published by").getHelperText()).isEqualTo("5 clear days before the meeting");

        _setValue(picker("Paper published by"), LocalDate.of(2015, 6, 2));
        assertThat(picker("Paper published by").getHelperText()).isEmpty();
    }

    @Test
    void theEditorOpensClosesAndReopensARound() {
        RoundView round = testRounds.planned(edition, MEETING);
        screens.open("editor", path(round));

        _click(_get(Button.class, spec -> spec.withText("Open for updates")));
        assertThat(state(round)).isEqualTo(RoundState.OPEN);
        _click(_get(Button.class, spec -> spec.withText("Close to updates")));
        assertThat(state(round)).isEqualTo(RoundState.CLOSED);
        _click(_get(Button.class, spec -> spec.withText("Reopen for updates")));
        assertThat(_get(TextField.class).getErrorMessage()).isEqualTo("Say why the round is opened again.");
        _setValue(_get(TextField.class), "Two units were late");
        _click(_get(Button.class, spec -> spec.withText("Reopen for updates")));
        assertThat(state(round)).isEqualTo(RoundState.OPEN);
    }

    @Test
    void aLateUnitIsChasedWithOneClickAndWhoeverClicksAgainLearnsWhenItWas() {
        RoundView round = testRounds.open(edition, MEETING);
        screens.open("editor", path(round));
        assertThat(owing("Walsall").getElement().getTextRecursively())
                .contains("3 late, up to ")
                .contains("Led by Lead Walsall.");

        _click(chase("Walsall"));
        assertThat(owing("Walsall").getElement().getTextRecursively()).contains("Last chased ", " by Helen Marsh.");
        expectNotifications("Walsall is chased: Lead Walsall is told.");

        _click(chase("Walsall"));
        assertThat(_find(Notification.class).getLast().getElement().getTextRecursively())
                .startsWith("Walsall is not chased. Last chased ")
                .contains("Nobody is told the same twice a day.");
    }

    @Test
    void allLateUnitsAreChasedAtOnceAndWhoCannotBeIsNamed() {
        RoundView round = testRounds.open(edition, MEETING);
        organisation.takeAwayEverything("lead.intelligence");
        screens.open("editor", path(round));

        _click(_get(Button.class, spec -> spec.withText("Chase all that are late")));
        screens.waitFor(
                () -> !_find(Button.class, spec -> spec.withText("Close")).isEmpty());

        assertThat(_get(BulkDialog.class).getElement().getTextRecursively())
                .contains("1 unit chased. 1 could not be:")
                .contains("IntelligenceNobody leads it today.");
        assertThat(owing("Walsall").getElement().getTextRecursively()).contains("Last chased ");
    }

    @Test
    void selectedRequestsAreGivenLongerAndPutBack() {
        RoundView round = testRounds.open(edition, MEETING);
        LocalDate later = round.dates().updatesDueOn().plusDays(3);
        screens.open("editor", path(round));
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Walsall")), true);
        _click(_get(Button.class, spec -> spec.withText("Change due date…")));
        _setValue(picker("New due date"), MEETING);
        _click(_get(Button.class, spec -> spec.withText("Change due date")));
        assertThat(picker("New due date").getErrorMessage()).startsWith("Choose a day from ");

        _setValue(picker("New due date"), later);
        _click(_get(Button.class, spec -> spec.withText("Change due date")));
        screens.waitFor(
                () -> !_find(Button.class, spec -> spec.withText("Undo")).isEmpty());
        assertThat(rounds.requests(round.id()))
                .filteredOn(request -> request.unit().equals(organisation.unit("walsall")))
                .extracting(RequestView::dueOn)
                .containsOnly(later);

        _click(_get(Button.class, spec -> spec.withText("Undo")));
        screens.waitFor(() -> rounds.requests(round.id()).stream()
                .allMatch(request -> request.dueOn().equals(round.dates().updatesDueOn())));
    }

    @Test
    void whatTheLastRoundAskedIsCopiedAndTakenBack() {
        testRounds.open(edition, MEETING);
        RoundView round = testRounds.planned(edition, MEETING.plusMonths(3));
        requestService.remove(rounds.requests(round.id()).getFirst().id());
        screens.open("editor", path(round));

        _click(_get(Button.class, spec -> spec.withText("Copy the last round’s requests")));
        assertThat(rounds.requests(round.id())).hasSize(6);
        _click(_get(Button.class, spec -> spec.withText("Undo")));
        screens.waitFor(() -> rounds.requests(round.id()).size() == 5);
    }

    @Test
    void whatAnotherEditorChangesAppearsByItself() {
        RoundView round = testRounds.open(edition, MEETING);
        screens.open("editor", path(round));
        _click(_get(Button.class, spec -> spec.withText("Change dates")));

        requestService.remove(rounds.requests(round.id()).getFirst().id());
        screens.waitFor(
                () -> _get(RoundHistory.class).getElement().getTextRecursively().contains("Request removed"));

        assertThat(_get(Paragraph.class, spec -> spec.withClasses("asked__summary"))
                        .getText())
                .startsWith("5 requests");
        assertThat(owing("Walsall").getElement().getTextRecursively()).contains("2 late");
        _assertOne(Button.class, spec -> spec.withText("Save dates"));
    }

    @Test
    void datesBeingTypedOutliveAnotherEditorsClosingAndAreThenRefused() {
        RoundView round = testRounds.open(edition, MEETING);
        screens.open("editor", path(round));
        _click(_get(Button.class, spec -> spec.withText("Change dates")));
        _setValue(picker("Board meeting"), MEETING.plusDays(1));

        rounds.close(round.id(), round.version());
        screens.waitFor(() -> !_find(ReopenForm.class).isEmpty());
        assertThat(picker("Board meeting").getValue()).isEqualTo(MEETING.plusDays(1));
        _click(_get(Button.class, spec -> spec.withText("Save dates")));

        assertThat(_get(ErrorSummary.class).getElement().getTextRecursively()).contains("Somebody else changed this");
        assertThat(rounds.round(round.id()).dates().meetingOn()).isEqualTo(MEETING);
    }

    private static OwingItem owing(String unit) {
        return _find(OwingItem.class).stream()
                .filter(item -> item.unit().name().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private static Button chase(String unit) {
        return _find(owing(unit), Button.class).getFirst();
    }

    @Test
    void closingCanBeUndone() {
        RoundView round = testRounds.open(edition, MEETING);
        screens.open("editor", path(round));

        _click(_get(Button.class, spec -> spec.withText("Close to updates")));
        _click(_get(Button.class, spec -> spec.withText("Undo")));

        assertThat(state(round)).isEqualTo(RoundState.OPEN);
    }

    @Test
    void ticksAreKeptAtOnceAndATickSomebodyAnsweredStays(@Autowired JdbcClient jdbc) {
        RoundView round = testRounds.open(edition, MEETING);
        RequestView answered = rounds.requests(round.id()).getFirst();
        jdbc.sql("insert into unit_update (request_id, state) values (?, 'DRAFT')")
                .param(answered.id().value())
                .update();
        screens.open("editor", path(round));
        _click(_find(Button.class, spec -> spec.withText("Change")).getFirst());
        CheckboxGroup<ReportingUnit> group = group();

        _setValue(group, Set.of(unit("coventry")));

        assertThat(group.getErrorMessage()).contains("already begun to answer");
        assertThat(group.getValue())
                .containsExactlyInAnyOrder(unit("coventry"), new ReportingUnit(answered.unit(), null));
        assertThat(rounds.requests(round.id()))
                .filteredOn(request -> request.deliverable().equals(answered.deliverable()))
                .extracting(RequestView::unit)
                .containsExactlyInAnyOrder(organisation.unit("coventry"), answered.unit());
    }

    @Test
    void aTickIsToldInTheHistoryAtOnce() {
        RoundView round = testRounds.planned(edition, MEETING);
        screens.open("editor", path(round));
        _click(_find(Button.class, spec -> spec.withText("Change")).getFirst());

        _setValue(group(), Set.of(unit("walsall"), unit("coventry")));

        assertThat(_get(RoundHistory.class).getElement().getTextRecursively())
                .contains("Request added by Helen Marsh, ")
                .contains(": 1.1 Raise confidence in the police, Coventry.");
    }

    @Test
    void theDatesOfARoundCanBeChanged() {
        RoundView round = testRounds.planned(edition, MEETING);
        screens.open("editor", path(round));
        _click(_get(Button.class, spec -> spec.withText("Change dates")));
        _setValue(picker("Board meeting"), MEETING.plusDays(1));
        _click(_get(Button.class, spec -> spec.withText("Save dates")));

        assertThat(rounds.round(round.id()).dates().meetingOn()).isEqualTo(MEETING.plusDays(1));
    }

    @Test
    void theHeadReadsButChangesNothing() {
        RoundView round = testRounds.open(edition, MEETING);
        screens.open("commissioner", "rounds");
        assertThat(_get(RouterLink.class, spec -> spec.withText(round.label())).getHref())
                .isEqualTo(path(round));
        _assertNone(Button.class, spec -> spec.withText("New round"));

        UI.getCurrent().navigate(path(round));
        assertThat(_get(H1.class).getText()).isEqualTo(round.label());
        for (String change :
                List.of("Close to updates", "Change dates", "Change", "Chase", "Chase all that are late")) {
            _assertNone(Button.class, spec -> spec.withText(change));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.walsall", "contributor.walsall", "apcc.ellis", "panel.walsall", "admin"})
    void nobodyElseOpensTheViews(String username) {
        RoundView round = testRounds.open(edition, MEETING);
        for (String route : List.of("rounds", "rounds/new", path(round))) {
            try {
                screens.open(username, route);
            } catch (RuntimeException denied) {
                assertThat(denied).hasStackTraceContaining("Access");
            }
            _assertNone(RoundsView.class);
            _assertNone(NewRoundView.class);
            _assertNone(RoundDetailView.class);
        }
    }

    private RoundState state(RoundView round) {
        return rounds.round(round.id()).state();
    }

    private ReportingUnit unit(String code) {
        UnitId id = organisation.unit(code);
        return new ReportingUnit(id, null);
    }

    private static String path(RoundView round) {
        return "rounds/" + round.id().value();
    }

    private static DatePicker picker(String label) {
        return _get(DatePicker.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<ReportingUnit> group() {
        return _get(CheckboxGroup.class);
    }
}
