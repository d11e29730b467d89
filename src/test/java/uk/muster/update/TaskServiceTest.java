package uk.muster.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.muster.update.Contents.content;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.round.RequestId;
import uk.muster.round.RoundId;
import uk.muster.round.RoundService;
import uk.muster.round.RoundState;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.SqlCount;
import uk.muster.testing.TestOrganisation;

@MusterTest
class TaskServiceTest {

    @Autowired
    TaskService tasks;

    @Autowired
    UpdateService updates;

    @Autowired
    CommentService comments;

    @Autowired
    AskedRound asked;

    long edition;
    RoundId past;
    RoundId present;

    /** Updates are due a fortnight after the period: of one round long ago, of the other in a week. */
    @BeforeEach
    void openTwoRounds(@Autowired TestOrganisation organisation, @Autowired Clock clock) {
        organisation.create();
        edition = asked.edition(2014);
        past = asked.round(edition, 1, LocalDate.of(2015, 3, 31), RoundState.OPEN);
        present = asked.round(edition, 2, LocalDate.now(clock).minusDays(7), RoundState.OPEN);
    }

    @Test
    void whatAPaperCameOutWithoutIsNoTaskNorWhileItIsCorrected(@Autowired RoundService rounds) {
        asked.request(past, AskedRound.CONFIDENCE, "walsall");
        SignedIn.as("commissioner");
        rounds.markPublished(past);
        SignedIn.as("lead.walsall");
        assertThat(tasks.mine()).isEmpty();
        SignedIn.as("editor");
        rounds.beginCorrection(past, "A wrong figure in 1.1.");

        SignedIn.as("lead.walsall");
        assertThat(tasks.mine()).isEmpty();
    }

    @Test
    void whatIsDueLateAndReturnedIsToldApart() {
        asked.request(present, AskedRound.CONFIDENCE, "walsall");
        asked.request(past, AskedRound.CONFIDENCE, "walsall");
        RequestId returned = submitted(past, AskedRound.COLLECTION);
        SignedIn.as("apcc.ellis");
        updates.returnToUnit(returned, 2, "Which survey?");
        submitted(present, AskedRound.COLLECTION);

        assertThat(tasks.mine())
                .extracting(Task::kind, task -> task.update().round().id())
                .containsExactlyInAnyOrder(
                        tuple(Task.Kind.WRITE, present),
                        tuple(Task.Kind.CATCH_UP, past),
                        tuple(Task.Kind.IMPROVE, past));
    }

    @Test
    void aClosedRoundAsksOnlyForWhatWasGivenBack() {
        asked.request(past, AskedRound.CONFIDENCE, "walsall");
        RequestId returned = submitted(past, AskedRound.COLLECTION);
        SignedIn.as("apcc.ellis");
        updates.returnToUnit(returned, 2, "Which survey?");
        asked.is(past, RoundState.CLOSED);
        SignedIn.as("lead.walsall");

        assertThat(tasks.mine()).extracting(Task::kind).containsExactly(Task.Kind.IMPROVE);
    }

    @Test
    void aPublishedRoundAsksForNothing() {
        asked.request(past, AskedRound.CONFIDENCE, "walsall");
        asked.is(past, RoundState.PUBLISHED);
        SignedIn.as("lead.walsall");

        assertThat(tasks.mine()).isEmpty();
    }

    @Test
    void unresolvedThreadsAreSomethingToTalkAbout() {
        RequestId submitted = submitted(present, AskedRound.CONFIDENCE);
        comments.start(submitted, null, "Which survey?");
        comments.start(submitted, null, "Whose?");

        assertThat(tasks.mine()).singleElement().satisfies(task -> {
            assertThat(task.kind()).isEqualTo(Task.Kind.TALK);
            assertThat(task.summary().unresolvedThreads()).isEqualTo(2);
            assertThat(task.update().deliverable()).isEqualTo("1.1 " + AskedRound.CONFIDENCE);
        });
    }

    @Test
    void moreRequestsCostNoMoreStatements() {
        asked.request(present, AskedRound.CONFIDENCE, "walsall");
        SignedIn.as("lead.walsall");
        tasks.mine();
        int one = SqlCount.of(tasks::mine);
        asked.request(present, AskedRound.COLLECTION, "walsall");
        asked.request(present, AskedRound.BURGLARY, "walsall");

        assertThat(SqlCount.of(tasks::mine)).isEqualTo(one);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.coventry", "apcc.ellis", "editor", "commissioner", "panel.walsall", "admin"})
    void nobodyElseHasTheUnitsTasks(String username) {
        asked.request(present, AskedRound.CONFIDENCE, "walsall");
        SignedIn.as(username);

        assertThat(tasks.mine()).isEmpty();
    }

    private RequestId submitted(RoundId round, String deliverable) {
        RequestId request = asked.request(round, deliverable, "walsall");
        SignedIn.as("lead.walsall");
        updates.save(request, content("Confidence rose."), 0);
        updates.submit(request, 1);
        return request;
    }
}
