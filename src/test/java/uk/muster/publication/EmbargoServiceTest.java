package uk.muster.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.muster.report.PublicationRun;
import uk.muster.report.ReportDocument;
import uk.muster.report.ReportRefused;
import uk.muster.report.ReportService;
import uk.muster.report.SignOffService;
import uk.muster.round.RequestId;
import uk.muster.round.RoundId;
import uk.muster.round.RoundRefused;
import uk.muster.round.RoundService;
import uk.muster.round.RoundState;
import uk.muster.security.OnBehalf;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestPaper;
import uk.muster.transparency.TransparencyLog;
import uk.muster.update.UpdateService;

@MusterTest
class EmbargoServiceTest {

    @Autowired
    EmbargoService embargoes;

    @Autowired
    DuePapers papers;

    @Autowired
    OnBehalf onBehalf;

    @Autowired
    PublicationService publication;

    @Autowired
    CorrectionService corrections;

    @Autowired
    SignOffService signOffs;

    @Autowired
    ReportService reports;

    @Autowired
    RoundService rounds;

    @Autowired
    UpdateService updates;

    @Autowired
    TransparencyLog log;

    @Autowired
    TestPaper paper;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void beforeItsTimeThereIsNothingThatAnybodyCouldSee() {
        RoundId round = scheduled();

        letDuePapersOut();

        assertThat(publication.published()).isEmpty();
        assertThat(publication.latest(round)).isEmpty();
        assertThat(log.entries()).isEmpty();
        assertThat(rounds.round(round).state()).isEqualTo(RoundState.SIGNED_OFF);
    }

    @Test
    void atItsTimeThePaperComesOutWordForWordAsItWasSignedAndOnce() {
        RoundId round = sent();
        ReportDocument signed = reports.assemble(round);
        embargoes.schedule(round, inAnHour(), "");
        jdbc.sql("update board_report set title = 'Not what was signed'").update();
        letItsTimeCome();

        letDuePapersOut();
        letDuePapersOut();

        assertThat(publication.published()).singleElement().satisfies(snapshot -> {
            assertThat(publication.document(snapshot.id())).isEqualTo(signed);
            assertThat(snapshot.assembledBy()).isEqualTo("Helen Marsh");
            assertThat(snapshot.signedOffBy()).isEqualTo("Ruth Adeyemi");
            assertThat(snapshot.publishedAt()).isBeforeOrEqualTo(clock.instant());
        });
        assertThat(rounds.round(round).state()).isEqualTo(RoundState.PUBLISHED);
        assertThat(embargoes.scheduled(round)).isEmpty();
    }

    @Test
    void whileItWaitsNothingInItChanges() {
        RoundId round = scheduled();
        RequestId request = paper.request(round, "1.1", "walsall");
        assertThatThrownBy(() -> publication.publish(round)).isInstanceOf(ReportRefused.class);
        SignedIn.as("editor");

        assertThatThrownBy(() -> reports.save(round, reports.draft(round).frontMatter()))
                .isInstanceOf(ReportRefused.class);
        assertThatThrownBy(() -> corrections.begin(round, "Too soon")).isInstanceOf(RoundRefused.class);
        assertThatThrownBy(() -> paper.reopen(request)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aPaperWhoseSheetsWouldLoseWordsIsNotScheduled() {
        RoundId round = paper.tooWide();
        signOffs.send(round);
        SignedIn.as("commissioner");

        assertThatThrownBy(() -> embargoes.schedule(round, inAnHour(), ""))
                .isInstanceOf(ReportRefused.class)
                .hasMessageContaining("The PDF would not show all the words of paragraph");
        assertThat(embargoes.scheduled(round)).isEmpty();
        assertThat(rounds.round(round).state()).isEqualTo(RoundState.OPEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"editor", "commissioner"})
    void editorAndHeadReleaseItBeforeItsTime(String username) {
        RoundId round = scheduled();
        SignedIn.as(username);

        embargoes.release(round, new PublicationRun());

        assertThat(publication.latest(round)).isPresent();
        assertThatThrownBy(() -> embargoes.release(round, new PublicationRun())).isInstanceOf(ReportRefused.class);
    }

    @Test
    void aReleaseThatIsStoppedLeavesThePaperWaiting() {
        RoundId round = scheduled();

        assertThatThrownBy(() -> embargoes.release(round, new PublicationRun(PublicationRun::stop)))
                .isInstanceOf(ReportRefused.class);

        assertThat(publication.latest(round)).isEmpty();
        assertThat(log.entries()).isEmpty();
        assertThat(embargoes.scheduled(round)).isPresent();
        embargoes.release(round, new PublicationRun());
        assertThat(publication.latest(round)).isPresent();
    }

    @Test
    void whatIsTakenBackIsNotPublishedAndCanBeChangedAgain() {
        RoundId round = scheduled();
        RequestId request = paper.request(round, "1.1", "walsall");
        SignedIn.as("editor");
        assertThatThrownBy(() -> embargoes.takeBack(round, " ")).isInstanceOf(RoundRefused.class);

        embargoes.takeBack(round, "A figure is wrong.");
        letItsTimeCome();
        letDuePapersOut();

        assertThat(publication.published()).isEmpty();
        assertThat(embargoes.scheduled(round)).isEmpty();
        assertThat(rounds.round(round).state()).isEqualTo(RoundState.CLOSED);
        paper.reopen(request);
        SignedIn.as("lead.walsall");
        assertThat(updates.update(request).state().isWithUnit()).isTrue();
    }

    @Test
    void whoLostTheRightToSignDoesNotPublishLaterAndTheScreenSaysSo() {
        RoundId round = scheduled();
        jdbc.sql("update scheduled_publication set username = 'nobody.any.more'")
                .update();
        letItsTimeCome();

        letDuePapersOut();

        assertThat(publication.published()).isEmpty();
        assertThat(embargoes.scheduled(round))
                .hasValueSatisfying(waiting -> assertThat(waiting.failure()).contains("has ended"));
        assertThat(embargoes.failed()).singleElement().satisfies(failed -> {
            assertThat(failed.round().id()).isEqualTo(round);
            assertThat(failed.why()).contains("has ended");
        });
        embargoes.release(round, new PublicationRun());
        assertThat(publication.latest(round)).isPresent();
        assertThat(embargoes.failed()).isEmpty();
    }

    /** A schedule that knows nothing but the database, as after a start; and the time came while there was none. */
    @Test
    void whatCameDueWhileMusterWasAwayIsPublishedByTheNextStart() {
        RoundId round = scheduled();
        letItsTimeCome();
        SecurityContextHolder.clearContext();

        afterAStart().look();

        SignedIn.as("editor");
        assertThat(publication.latest(round))
                .hasValueSatisfying(
                        snapshot -> assertThat(snapshot.signedOffBy()).isEqualTo("Ruth Adeyemi"));
    }

    @Test
    void whatComesDueAfterAStartIsPublishedThen() {
        RoundId round = scheduled();
        EmbargoSchedule schedule = afterAStart();
        SecurityContextHolder.clearContext();
        schedule.look();
        assertThat(publication.published()).isEmpty();

        letItsTimeCome();
        schedule.look();
        schedule.look();

        assertThat(publication.published()).hasSize(1);
        SignedIn.as("editor");
        assertThat(rounds.round(round).state()).isEqualTo(RoundState.PUBLISHED);
    }

    @Test
    void aCorrectionCanWaitToo() {
        RoundId round = sent();
        publication.publish(round);
        SignedIn.as("editor");
        corrections.begin(round, "A title was wrong.");
        jdbc.sql("update board_report set title = 'Another title'").update();
        signOffs.send(round);
        SignedIn.as("commissioner");
        embargoes.schedule(round, inAnHour(), "");
        SignedIn.as("editor");
        assertThatThrownBy(() -> corrections.abandon(round)).isInstanceOf(RoundRefused.class);

        embargoes.release(round, new PublicationRun());

        assertThat(publication.latest(round).orElseThrow().label()).isEqualTo("1.1");
    }

    @Test
    void aDayThatIsLateForTheMeetingNeedsAReason() {
        RoundId round = paper.ready();
        LocalDate meeting = LocalDate.now(clock).plusDays(60);
        jdbc.sql("update round set meeting_on = :meeting")
                .param("meeting", meeting)
                .update();
        signOffs.send(round);
        SignedIn.as("commissioner");
        LocalDateTime late = meeting.minusDays(1).atTime(0, 1);

        assertThatThrownBy(() -> embargoes.schedule(round, late, "")).isInstanceOf(ReportRefused.class);
        embargoes.schedule(round, late, "The grant was announced today.");

        assertThat(embargoes.scheduled(round)).isPresent();
    }

    @Test
    void aTimeMustComeAndExist() {
        RoundId round = sent();

        assertThatThrownBy(
                        () -> embargoes.schedule(round, LocalDateTime.now(clock).minusMinutes(1), ""))
                .isInstanceOf(ReportRefused.class)
                .hasMessageContaining("has passed");
        assertThatThrownBy(() -> embargoes.schedule(round, LocalDateTime.parse("2031-03-30T01:30"), ""))
                .isInstanceOf(ReportRefused.class)
                .hasMessageContaining("clocks go forward");
        assertThat(rounds.round(round).state()).isEqualTo(RoundState.OPEN);
    }

    @Test
    void anHourThatComesTwiceIsTheLater() {
        RoundId round = sent();

        embargoes.schedule(round, LocalDateTime.parse("2031-10-26T01:30"), "");

        assertThat(embargoes.scheduled(round).orElseThrow().dueAt()).isEqualTo("2031-10-26T01:30:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.walsall", "apcc.ellis", "panel.walsall", "admin"})
    void nobodyElseSchedulesReleasesOrTakesBack(String username) {
        RoundId round = scheduled();
        SignedIn.as(username);

        assertThatThrownBy(() -> embargoes.schedule(round, inAnHour(), "")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> embargoes.release(round, new PublicationRun()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> embargoes.takeBack(round, "No.")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> embargoes.scheduled(round)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> embargoes.failed()).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theEditorDoesNotSignForLaterEither() {
        RoundId round = sent();
        SignedIn.as("editor");

        assertThatThrownBy(() -> embargoes.schedule(round, inAnHour(), "")).isInstanceOf(AccessDeniedException.class);
    }

    private EmbargoSchedule afterAStart() {
        return new EmbargoSchedule(new DuePapers(embargoes, onBehalf));
    }

    private RoundId scheduled() {
        RoundId round = sent();
        embargoes.schedule(round, inAnHour(), "");
        return round;
    }

    /** A paper that the editor sent; the head is signed in. */
    private RoundId sent() {
        RoundId round = paper.ready();
        signOffs.send(round);
        SignedIn.as("commissioner");
        return round;
    }

    private LocalDateTime inAnHour() {
        return LocalDateTime.now(clock).plusHours(1);
    }

    private void letItsTimeCome() {
        jdbc.sql("update scheduled_publication set due_at = '2015-01-01 00:00:00'")
                .update();
    }

    /** As the clock does: nobody is signed in. */
    private void letDuePapersOut() {
        var signedIn = SecurityContextHolder.getContext();
        SecurityContextHolder.clearContext();
        papers.release();
        SecurityContextHolder.setContext(signedIn);
    }
}
