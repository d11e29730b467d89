package uk.muster.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import uk.muster.plan.EditionId;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestOrganisation;
import uk.muster.testing.TestPlan;
import uk.muster.testing.TestRounds;

@MusterTest
@RecordApplicationEvents
class RoundServiceTest {

    private static final LocalDate MEETING = LocalDate.of(2014, 10, 7);

    @Autowired
    private RoundService rounds;

    @Autowired
    private TestRounds testRounds;

    @Autowired
    private ApplicationEvents events;

    private EditionId edition;

    @BeforeEach
    void edition(@Autowired TestOrganisation organisation, @Autowired TestPlan plan) {
        organisation.create();
        SignedIn.as("editor");
        edition = plan.create("2014-15");
    }

    @Test
    void roundsAreNumberedWithinTheirEditionAndListedByMeeting() {
        testRounds.planned(edition, MEETING);
        testRounds.planned(edition, MEETING.plusMonths(3));

        assertThat(rounds.rounds())
                .extracting(RoundView::label)
                .containsExactly("Round 2, 2014-15", "Round 1, 2014-15");
    }

    @Test
    void workIsOnTheOpenRoundElseOnTheLastThatClosed() {
        assertThat(rounds.current()).isEmpty();
        RoundView first = testRounds.open(edition, MEETING);
        RoundView second = testRounds.planned(edition, MEETING.plusMonths(3));
        assertThat(rounds.current()).contains(first);

        RoundView closed = rounds.close(first.id(), first.version());
        assertThat(rounds.current()).contains(closed);

        RoundView opened = rounds.open(second.id(), second.version());
        assertThat(rounds.current()).contains(opened);
        assertThat(rounds.previous(second.id())).contains(closed);
        assertThat(rounds.previous(first.id())).isEmpty();
    }

    @Test
    void aRoundOpensClosesAndReopensAndKeepsWhoDidItAndWhy() {
        RoundView open = testRounds.open(edition, MEETING);
        RoundView closed = rounds.close(open.id(), open.version());
        RoundView reopened = rounds.reopen(closed.id(), closed.version(), " Two units were late ");

        assertThat(reopened.state()).isEqualTo(RoundState.OPEN);
        assertThat(rounds.history(open.id()))
                .extracting(RoundEvent::kind, RoundEvent::person, RoundEvent::reason)
                .containsExactly(
                        tuple(RoundEvent.Kind.REOPENED, "Helen Marsh", "Two units were late"),
                        tuple(RoundEvent.Kind.CLOSED, "Helen Marsh", ""),
                        tuple(RoundEvent.Kind.OPENED, "Helen Marsh", ""),
                        tuple(RoundEvent.Kind.CREATED, "Helen Marsh", ""));
    }

    @Test
    void aReopeningNeedsAReason() {
        RoundView open = testRounds.open(edition, MEETING);
        RoundView closed = rounds.close(open.id(), open.version());

        assertThatThrownBy(() -> rounds.reopen(closed.id(), closed.version(), " "))
                .isInstanceOf(RoundRefused.class)
                .hasMessage("Say why the round is opened again.");
    }

    @Test
    void whatTheStateDoesNotAllowIsRefusedInWords() {
        RoundView planned = testRounds.planned(edition, MEETING);

        assertThatThrownBy(() -> rounds.close(planned.id(), planned.version()))
                .hasMessage("Only an open round can be closed. This one is planned.");
        assertThatThrownBy(() -> rounds.reopen(planned.id(), planned.version(), "Why not"))
                .hasMessage("Only a closed round can be reopened. This one is planned.");
        SignedIn.as("commissioner");
        assertThatThrownBy(() -> rounds.markPublished(planned.id())).isInstanceOf(RoundRefused.class);
    }

    @Test
    void aChangeToAVersionThatSomebodyChangedIsRefused() {
        RoundView planned = testRounds.planned(edition, MEETING);
        rounds.changeDates(planned.id(), TestRounds.dates(MEETING.plusDays(1)), planned.version());

        assertThatThrownBy(() -> rounds.changeDates(planned.id(), planned.dates(), planned.version()))
                .isInstanceOf(RoundRefused.class)
                .hasMessageContaining("Somebody else");
    }

    @Test
    void datesOutOfOrderAreRefusedFieldByField() {
        RoundView round = testRounds.planned(edition, MEETING);
        RoundDates muddled = new RoundDates(
                MEETING, MEETING.minusDays(1), MEETING, MEETING.minusDays(2), MEETING, MEETING.plusDays(1), MEETING);

        assertThatThrownBy(() -> rounds.changeDates(round.id(), muddled, round.version()))
                .isInstanceOfSatisfying(
                        InvalidRoundDates.class,
                        invalid -> assertThat(invalid.problems())
                                .containsOnlyKeys(
                                        RoundDates.Field.PERIOD_UNTIL,
                                        RoundDates.Field.UPDATES_DUE_ON,
                                        RoundDates.Field.MEETING_ON)
                                .containsEntry(
                                        RoundDates.Field.PERIOD_UNTIL,
                                        "The period must end on or after its first day, 7 October 2014."));
    }

    @Test
    void publicationEndsARoundOnceAndForAll() {
        RoundView open = testRounds.open(edition, MEETING);
        SignedIn.as("commissioner");
        rounds.markPublished(open.id());
        rounds.markPublished(open.id());

        SignedIn.as("editor");
        RoundView published = rounds.round(open.id());
        assertThat(published.state()).isEqualTo(RoundState.PUBLISHED);
        assertThat(events.stream(RoundPublished.class)).containsExactly(new RoundPublished(open.id()));
        assertThatThrownBy(() -> rounds.changeDates(open.id(), open.dates(), published.version()))
                .isInstanceOf(RoundRefused.class);
        assertThat(rounds.current()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"lead.walsall", "contributor.walsall", "apcc.ellis", "commissioner", "panel.walsall", "admin"})
    void onlyTheEditorChangesARound(String username) {
        RoundView round = testRounds.planned(edition, MEETING);
        SignedIn.as(username);

        assertThat(rounds.round(round.id())).isEqualTo(round);
        assertThat(rounds.rounds()).containsExactly(round);
        List.<Runnable>of(
                        () -> rounds.open(round.id(), round.version()),
                        () -> rounds.close(round.id(), round.version()),
                        () -> rounds.reopen(round.id(), round.version(), "Because"),
                        () -> rounds.changeDates(round.id(), round.dates(), round.version()))
                .forEach(change -> assertThatThrownBy(change::run).isInstanceOf(AccessDeniedException.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.walsall", "contributor.walsall", "apcc.ellis", "editor", "panel.walsall", "admin"})
    void onlyTheHeadOfTheBodyEndsARound(String username) {
        RoundView round = testRounds.open(edition, MEETING);
        SignedIn.as(username);

        assertThatThrownBy(() -> rounds.markPublished(round.id())).isInstanceOf(AccessDeniedException.class);
        assertThat(rounds.round(round.id()).state()).isEqualTo(RoundState.OPEN);
    }

    @Test
    void whoHasNoRoleReadsNothing(@Autowired TestOrganisation organisation) {
        organisation.person("stranger", "A Stranger");
        SignedIn.as("stranger");

        assertThatThrownBy(rounds::rounds).isInstanceOf(AccessDeniedException.class);
    }
}
