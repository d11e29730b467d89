package uk.muster.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import uk.muster.report.CorrectionKind;
import uk.muster.report.ReportRefused;
import uk.muster.report.SignOffService;
import uk.muster.review.QueueFilter;
import uk.muster.review.ReviewService;
import uk.muster.round.RequestId;
import uk.muster.round.RoundId;
import uk.muster.round.RoundService;
import uk.muster.round.RoundState;
import uk.muster.security.UpdateState;
import uk.muster.testing.HtmlValidator;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestPaper;
import uk.muster.testing.TestUpdates;
import uk.muster.update.Contents;
import uk.muster.update.NilKind;
import uk.muster.update.RoundNotOpen;
import uk.muster.update.Task;
import uk.muster.update.TaskService;
import uk.muster.update.UpdateContent;
import uk.muster.update.UpdateService;
import uk.muster.update.UpdateView;

@MusterTest
class AddendumTest {

    private static final LocalDate UNTIL = LocalDate.of(2015, 9, 1);

    @Autowired
    CorrectionService corrections;

    @Autowired
    PublicationService publication;

    @Autowired
    SignOffService signOffs;

    @Autowired
    RoundService rounds;

    @Autowired
    UpdateService updates;

    @Autowired
    ReviewService reviews;

    @Autowired
    TaskService tasks;

    @Autowired
    TestPaper paper;

    @Autowired
    TestUpdates answers;

    @Autowired
    WebApplicationContext context;

    private RequestId awaited = new RequestId(0);

    @Test
    void onceTheAwaitedDataAreApprovedAnAddendumIsDue() {
        RoundId round = published();
        assertThat(corrections.addendaDue()).isEmpty();
        assertThatThrownBy(() -> corrections.beginAddendum(round)).isInstanceOf(ReportRefused.class);

        give();
        SignedIn.as("editor");
        assertThat(corrections.addendaDue()).isEmpty();
        approve();

        assertThat(corrections.addendaDue()).singleElement().satisfies(due -> {
            assertThat(due.round().id()).isEqualTo(round);
            assertThat(due.arrived())
                    .singleElement()
                    .asString()
                    .startsWith("1.2 ")
                    .endsWith("(Walsall)");
        });
        assertThat(rounds.round(round).state()).isEqualTo(RoundState.PUBLISHED);
    }

    @Test
    void anAddendumIsAnEditionOfItsOwnThatTwoPeopleBringOut() throws Exception {
        RoundId round = published();
        SnapshotSummary first = publication.latest(round).orElseThrow();
        give();
        approve();
        corrections.beginAddendum(round);
        assertThat(corrections.addendaDue()).isEmpty();
        paper.explainWarnings(round);
        signOffs.send(round);
        assertThatThrownBy(() -> publication.publish(round)).isInstanceOf(AccessDeniedException.class);
        SignedIn.as("commissioner");

        SnapshotSummary addendum = publication.publish(round);

        assertThat(addendum.label()).isEqualTo("1.1");
        assertThat(addendum.kind()).isEqualTo(CorrectionKind.ADDENDUM);
        assertThat(addendum.reason())
                .startsWith("Data awaited has arrived: 1.2 ")
                .endsWith("(Walsall).");
        assertThat(corrections.addendaDue()).isEmpty();
        assertThat(page(first.address()))
                .contains("Addendum in edition 1.1", addendum.reason())
                .doesNotContain("Corrected in edition");
        assertThat(page(addendum.address()))
                .contains("<dt>Addendum</dt>", addendum.reason(), "Now they are here.")
                .doesNotContain("Why corrected");
        assertThat(page("/published")).contains("Addendum to the edition before: " + addendum.reason());
        assertThat(page("/published/feed.atom")).contains("edition 1.1. Addendum to the edition before: ");
        assertThat(page(addendum.address() + ".txt")).contains("Addendum: " + addendum.reason());
        assertThat(HtmlValidator.problemsOf(page(first.address()))).isEmpty();
        assertThat(HtmlValidator.problemsOf(page(addendum.address()))).isEmpty();
    }

    @Test
    void itsUnitIsLedToWhatItPromisedAndItsReviewerToWhatItGave() {
        published();
        SignedIn.as("lead.walsall");
        assertThat(tasks.mine()).extracting(Task::kind).containsExactly(Task.Kind.GIVE_DATA);

        give();

        SignedIn.as("apcc.ellis");
        assertThat(reviews.queue(QueueFilter.WAITING))
                .extracting(item -> item.request())
                .containsExactly(awaited);
        updates.returnToUnit(awaited, updates.update(awaited).version(), "Against which year?");
        SignedIn.as("lead.walsall");
        assertThat(tasks.mine()).extracting(Task::kind).containsExactly(Task.Kind.IMPROVE);
    }

    @Test
    void whatThePaperDoesNotAwaitStaysLocked() {
        RoundId round = published();
        RequestId told = paper.request(round, "1.1", "walsall");
        RequestId silent = paper.request(round, "1.2", "intelligence");
        SignedIn.as("lead.walsall");
        assertThatThrownBy(() -> updates.takeUp(told, updates.update(told).version()))
                .isInstanceOf(AccessDeniedException.class);
        SignedIn.as("lead.intelligence");
        UpdateView unwritten = updates.update(silent);

        assertThatThrownBy(() -> updates.save(silent, Contents.content("Late."), unwritten.version()))
                .isInstanceOfAny(AccessDeniedException.class, RoundNotOpen.class);
    }

    @Test
    void onceTheAddendumIsOutTheDataAreLockedLikeTheRest() {
        RoundId round = published();
        give();
        approve();
        corrections.beginAddendum(round);
        publish(round);

        assertThatThrownBy(() -> paper.reopen(awaited)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anAbandonedAddendumIsDueStill() {
        RoundId round = published();
        give();
        approve();
        corrections.beginAddendum(round);

        corrections.abandon(round);

        assertThat(corrections.addendaDue()).hasSize(1);
    }

    @Test
    void aCorrectionThatComesOutMeanwhileGoesOnAwaitingTheDataAndDoesNotStopTheUnit() throws Exception {
        RoundId round = published();
        SignedIn.as("lead.walsall");
        updates.takeUp(awaited, updates.update(awaited).version());
        SignedIn.as("editor");
        corrections.begin(round, "A figure was wrong.");
        paper.rename(round, "Another title");
        publish(round);

        assertThat(page(publication.latest(round).orElseThrow().address() + ".txt"))
                .contains("Walsall: Data awaited until 1 September 2015: Victim survey.");
        write();
        SignedIn.as("editor");
        assertThat(answerTo(awaited).nil()).isNotNull();
        approve();
        assertThat(answerTo(awaited).nil()).isNull();
        assertThat(corrections.addendaDue()).hasSize(1);
        paper.reopen(awaited);
        assertThat(answerTo(awaited).nil())
                .as("words that were given back are nobody's answer")
                .isNotNull();
    }

    private UpdateContent answerTo(RequestId request) {
        return updates.answers(rounds.rounds().getFirst().id()).stream()
                .filter(answer -> answer.request().id().equals(request))
                .findFirst()
                .orElseThrow()
                .content();
    }

    @Test
    void beforePublicationAPromiseIsKeptWithoutAReviewersLeaveToo() {
        RoundId round = paper.ready();
        promise(round);

        give();

        assertThat(updates.update(awaited).state()).isEqualTo(UpdateState.SUBMITTED);
        assertThatThrownBy(() -> updates.takeUp(awaited, updates.update(awaited).version()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void onlyItsUnitTakesAPromiseUpAndOnlyTheEditorBeginsAnAddendum() {
        RoundId round = published();
        SignedIn.as("lead.walsall");
        long version = updates.update(awaited).version();
        for (String other :
                List.of("lead.coventry", "apcc.ellis", "commissioner", "editor", "panel.walsall", "admin")) {
            SignedIn.as(other);
            assertThatThrownBy(() -> updates.takeUp(awaited, version))
                    .as(other)
                    .isInstanceOf(AccessDeniedException.class);
        }
        give();
        approve();
        for (String other : List.of("lead.walsall", "apcc.ellis", "commissioner", "panel.walsall", "admin")) {
            SignedIn.as(other);
            assertThatThrownBy(() -> corrections.beginAddendum(round))
                    .as(other)
                    .isInstanceOf(AccessDeniedException.class);
        }
        SignedIn.as("lead.walsall");
        assertThatThrownBy(() -> corrections.addendaDue()).isInstanceOf(AccessDeniedException.class);
    }

    /** A published paper that awaits data of Walsall; the editor is signed in. */
    private RoundId published() {
        RoundId round = paper.ready();
        promise(round);
        publish(round);
        return round;
    }

    private void promise(RoundId round) {
        awaited = paper.request(round, "1.2", "walsall");
        SignedIn.as("lead.walsall");
        UpdateContent promise = Contents.nil(NilKind.DATA_AWAITED, "Victim survey", UNTIL);
        updates.submit(awaited, updates.save(awaited, promise, 0).version());
        approve();
    }

    private void give() {
        SignedIn.as("lead.walsall");
        updates.takeUp(awaited, updates.update(awaited).version());
        write();
    }

    private void write() {
        answers.submitted(awaited, "walsall", "Now they are here.");
    }

    private void approve() {
        SignedIn.as("apcc.ellis");
        updates.approve(awaited, updates.update(awaited).version());
        SignedIn.as("editor");
    }

    private void publish(RoundId round) {
        paper.explainWarnings(round);
        signOffs.send(round);
        SignedIn.as("commissioner");
        publication.publish(round);
        SignedIn.as("editor");
    }

    private String page(String address) throws Exception {
        return MockMvcBuilders.webAppContextSetup(context)
                .build()
                .perform(get(address))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
