package uk.muster.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import uk.muster.plan.DeliverableDetails;
import uk.muster.plan.DeliverableId;
import uk.muster.plan.DeliverableView;
import uk.muster.plan.EditionId;
import uk.muster.plan.ObjectiveId;
import uk.muster.security.UnitId;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.SqlCount;
import uk.muster.testing.TestOrganisation;
import uk.muster.testing.TestPlan;
import uk.muster.testing.TestRounds;

@MusterTest
class RequestServiceTest {

    private static final LocalDate MEETING = LocalDate.of(2014, 10, 7);

    @Autowired
    private RequestService requests;

    @Autowired
    private RoundService rounds;

    @Autowired
    private RoundPlanning planning;

    @Autowired
    private TestRounds testRounds;

    @Autowired
    private TestOrganisation organisation;

    @Autowired
    private TestPlan plan;

    @Autowired
    private JdbcClient jdbc;

    private EditionId edition;

    @BeforeEach
    void edition() {
        organisation.create();
        SignedIn.as("editor");
        edition = plan.create("2014-15");
    }

    @Test
    void aRoundAsksWhatThePlanAsks() {
        RoundView round = testRounds.planned(edition, MEETING);

        assertThat(requests.plan(round.id()).requests())
                .extracting(RequestView::unit, RequestView::dueOn)
                .hasSize(6)
                .containsOnly(
                        tuple(walsall(), LocalDate.of(2014, 9, 9)),
                        tuple(organisation.unit("intelligence"), LocalDate.of(2014, 9, 9)));
    }

    @Test
    void whatTheLastRoundAskedIsAddedToWhatThisOneAsks() {
        RoundView last = testRounds.planned(edition, MEETING);
        DeliverableId first = requests.plan(last.id()).requests().getFirst().deliverable();
        requests.ask(last.id(), first, organisation.unit("coventry"));
        RoundView round = testRounds.planned(edition, MEETING.plusMonths(3));

        assertThat(planning.copyLastRound(round.id()))
                .extracting(RequestView::unit)
                .containsExactly(organisation.unit("coventry"));
        assertThat(planning.copyLastRound(round.id())).isEmpty();
        assertThat(rounds.history(round.id())).first().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(RoundEvent.Kind.REQUESTS_COPIED);
            assertThat(event.about()).isEqualTo("1 from " + last.label());
        });
    }

    @Test
    void unitsThatReportJointlyOnThePeriodsLastDayShareARequest() {
        reportJointly("wolverhampton", "walsall", LocalDate.of(2014, 9, 30));
        RoundView round = testRounds.planned(edition, MEETING);

        RequestPlan asked = requests.plan(round.id());

        assertThat(asked.requests())
                .filteredOn(request -> request.unit().equals(walsall()))
                .extracting(RequestView::jointWith)
                .containsOnly(organisation.unit("wolverhampton"))
                .hasSize(3);
        assertThat(asked.reportingUnits()).extracting(asked::name).contains("Walsall and Wolverhampton");
    }

    @Test
    void aUnitClosedMeanwhileIsNotAskedAndSaid() {
        close("walsall", LocalDate.of(2014, 8, 31));
        RoundView round = testRounds.planned(edition, MEETING);

        RequestPlan asked = requests.plan(round.id());

        assertThat(asked.requests()).extracting(RequestView::unit).containsOnly(organisation.unit("intelligence"));
        assertThat(asked.closedUnits()).containsOnlyKeys(walsall()).containsValue(List.of("1.1", "1.2", "2.1"));
    }

    @Test
    void aDeliverableAskedOfNobodyIsPointedOut() {
        ObjectiveId objective = plan.objective(edition, "Partnerships");
        plan.deliverable(edition, objective, new DeliverableDetails("Meet partners", null, null, Set.of()));
        RoundView round = testRounds.planned(edition, MEETING);

        assertThat(requests.plan(round.id()).unasked())
                .extracting(DeliverableView::number)
                .containsExactly("3.1");
    }

    @Test
    void requestsAreAddedAndTakenBackOneByOne() {
        RoundView round = testRounds.planned(edition, MEETING);
        DeliverableView deliverable = deliverable();
        RequestView asked = requests.ask(round.id(), deliverable.id(), organisation.unit("coventry"));

        assertThat(requests.ask(round.id(), deliverable.id(), organisation.unit("coventry")))
                .isEqualTo(asked);
        assertThat(rounds.requests(round.id(), Set.of(organisation.unit("coventry"))))
                .containsExactly(asked);
        requests.remove(asked.id());
        assertThat(rounds.requests(round.id())).doesNotContain(asked).hasSize(6);
    }

    @Test
    void theRoundsHistoryTellsWhoChangedWhatItAsks() {
        reportJointly("wolverhampton", "walsall", LocalDate.of(2014, 9, 30));
        RoundView round = testRounds.planned(edition, MEETING);
        requests.ask(round.id(), deliverable().id(), organisation.unit("coventry"));
        requests.ask(round.id(), deliverable().id(), organisation.unit("coventry"));
        RequestView walsall = rounds.requests(round.id(), Set.of(walsall())).getFirst();
        RequestView extended = requests.extend(walsall.id(), LocalDate.of(2014, 9, 12), walsall.version());
        requests.extend(walsall.id(), LocalDate.of(2014, 9, 12), extended.version());
        requests.remove(walsall.id());

        assertThat(rounds.history(round.id()))
                .extracting(RoundEvent::kind, RoundEvent::person, RoundEvent::about)
                .containsExactly(
                        tuple(
                                RoundEvent.Kind.REQUEST_REMOVED,
                                "Helen Marsh",
                                "1.1 Raise confidence in the police, Walsall and Wolverhampton"),
                        tuple(
                                RoundEvent.Kind.REQUEST_DUE_CHANGED,
                                "Helen Marsh",
                                "1.1 Raise confidence in the police, Walsall and Wolverhampton,"
                                        + " until 12 September 2014"),
                        tuple(
                                RoundEvent.Kind.REQUEST_ADDED,
                                "Helen Marsh",
                                "1.1 Raise confidence in the police, Coventry"),
                        tuple(RoundEvent.Kind.CREATED, "Helen Marsh", ""));
    }

    @Test
    void aRequestThatSomebodyBeganToAnswerStays() {
        RoundView round = testRounds.open(edition, MEETING);
        RequestView request = rounds.requests(round.id()).getFirst();
        jdbc.sql("insert into unit_update (request_id, state) values (?, 'DRAFT')")
                .param(request.id().value())
                .update();

        assertThatThrownBy(() -> requests.remove(request.id()))
                .isInstanceOf(RoundRefused.class)
                .hasMessageContaining("already begun to answer");
        assertThat(rounds.request(request.id())).isEqualTo(request);
        assertThat(rounds.history(round.id()))
                .extracting(RoundEvent::kind)
                .doesNotContain(RoundEvent.Kind.REQUEST_REMOVED);
    }

    @Test
    void aClosedOrJointUnitCannotBeAskedByItself() {
        reportJointly("wolverhampton", "walsall", TestOrganisation.START);
        close("coventry", LocalDate.of(2014, 1, 31));
        RoundView round = testRounds.planned(edition, MEETING);

        for (String unit : List.of("wolverhampton", "coventry")) {
            assertThatThrownBy(() -> requests.ask(round.id(), deliverable().id(), organisation.unit(unit)))
                    .isInstanceOf(RoundRefused.class);
        }
    }

    @Test
    void oneUnitMayBeGivenLongerButNotBeyondPublication() {
        RoundView round = testRounds.planned(edition, MEETING);
        RequestView request = rounds.requests(round.id()).getFirst();

        RequestView extended = requests.extend(request.id(), LocalDate.of(2014, 9, 12), request.version());
        assertThat(extended.dueOn()).isEqualTo(LocalDate.of(2014, 9, 12));
        assertThatThrownBy(() -> requests.extend(request.id(), MEETING, extended.version()))
                .hasMessage("Choose a day from 9 September 2014, when updates are due, to 23 September 2014,"
                        + " when the paper is published.");
        assertThatThrownBy(() -> requests.extend(request.id(), extended.dueOn(), request.version()))
                .hasMessageContaining("Somebody else");
        assertThat(requests.extend(request.id(), LocalDate.of(2014, 9, 9), extended.version())
                        .dueOn())
                .isEqualTo(round.dates().updatesDueOn());
    }

    @Test
    void anExtensionIsOvertakenByALaterDateOfTheRound() {
        RoundView round = testRounds.planned(edition, MEETING);
        RequestView request = rounds.requests(round.id()).getFirst();
        requests.extend(request.id(), LocalDate.of(2014, 9, 12), request.version());

        rounds.changeDates(round.id(), TestRounds.dates(MEETING.plusWeeks(1)), round.version());

        assertThat(rounds.request(request.id()).dueOn()).isEqualTo(LocalDate.of(2014, 9, 16));
    }

    @Test
    void aRoundMayAskWhatTheLastRoundAsked() {
        RoundView first = testRounds.planned(edition, MEETING);
        requests.remove(rounds.requests(first.id()).getFirst().id());
        requests.ask(first.id(), deliverable().id(), organisation.unit("coventry"));

        RoundView second = planning.create(edition, TestRounds.dates(MEETING.plusMonths(3)), RequestSource.LAST_ROUND);

        assertThat(rounds.requests(second.id()))
                .extracting(RequestView::deliverable, RequestView::unit)
                .containsExactlyInAnyOrderElementsOf(rounds.requests(first.id()).stream()
                        .map(request -> tuple(request.deliverable(), request.unit()))
                        .toList());
    }

    @Test
    void aRoundThatAsksNothingCannotBeOpened() {
        RoundView round = testRounds.planned(edition, MEETING);
        rounds.requests(round.id()).forEach(request -> requests.remove(request.id()));

        assertThatThrownBy(() -> rounds.open(round.id(), round.version()))
                .hasMessage("This round asks nobody for anything yet. Add requests, then open it.");
    }

    @Test
    void nothingChangesOnceTheRoundIsPublished() {
        RoundView round = testRounds.open(edition, MEETING);
        RequestView request = rounds.requests(round.id()).getFirst();
        SignedIn.as("commissioner");
        rounds.markPublished(round.id());

        SignedIn.as("editor");
        List.<Runnable>of(
                        () -> requests.remove(request.id()),
                        () -> requests.extend(request.id(), request.dueOn(), request.version()),
                        () -> requests.ask(round.id(), request.deliverable(), organisation.unit("coventry")))
                .forEach(change -> assertThatThrownBy(change::run).isInstanceOf(RoundRefused.class));
    }

    @Test
    void readingTheWholeTakesAsManyStatementsForMoreRequests() {
        RoundView small = testRounds.planned(edition, MEETING);
        int before = SqlCount.of(() -> requests.plan(small.id()));
        for (String unit : List.of("coventry", "birmingham", "solihull")) {
            requests.ask(small.id(), deliverable().id(), organisation.unit(unit));
        }

        assertThat(SqlCount.of(() -> requests.plan(small.id()))).isEqualTo(before);
    }

    @Test
    void theHeadMaySeeTheWholeRound() {
        RoundView round = testRounds.planned(edition, MEETING);
        SignedIn.as("commissioner");

        assertThat(requests.plan(round.id()).requests()).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.walsall", "contributor.walsall", "apcc.ellis", "panel.walsall", "admin"})
    void nobodyElseSeesOrSetsRequests(String username) {
        RoundView round = testRounds.planned(edition, MEETING);
        RequestView request = rounds.requests(round.id()).getFirst();
        UnitId coventry = organisation.unit("coventry");
        SignedIn.as(username);

        List.<Runnable>of(
                        () -> requests.plan(round.id()),
                        () -> rounds.history(round.id()),
                        () -> requests.ask(round.id(), request.deliverable(), coventry),
                        () -> requests.remove(request.id()),
                        () -> requests.extend(request.id(), request.dueOn(), request.version()),
                        () -> planning.copyLastRound(round.id()),
                        () -> planning.suggestedDates(edition),
                        () -> planning.create(edition, round.dates(), RequestSource.PLAN))
                .forEach(use -> assertThatThrownBy(use::run).isInstanceOf(AccessDeniedException.class));
    }

    private DeliverableView deliverable() {
        return plan.view(edition).objectives().getFirst().deliverables().getFirst();
    }

    private UnitId walsall() {
        return organisation.unit("walsall");
    }

    private void reportJointly(String partner, String answering, LocalDate from) {
        jdbc.sql("insert into joint_reporting (unit_id, with_unit_id, valid_from) values (?, ?, ?)")
                .params(
                        organisation.unit(partner).value(),
                        organisation.unit(answering).value(),
                        from)
                .update();
    }

    private void close(String unit, LocalDate on) {
        jdbc.sql("update unit set closed_on = ? where code = ?")
                .params(on, unit)
                .update();
    }
}
