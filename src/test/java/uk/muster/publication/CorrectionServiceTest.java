package uk.muster.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import uk.muster.report.ReportDocument;
import uk.muster.report.ReportRefused;
import uk.muster.report.ReportService;
import uk.muster.report.SignOffService;
import uk.muster.round.RequestId;
import uk.muster.round.RoundId;
import uk.muster.round.RoundRefused;
import uk.muster.round.RoundService;
import uk.muster.round.RoundState;
import uk.muster.site.FrozenPage;
import uk.muster.testing.HtmlValidator;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestPaper;
import uk.muster.update.UpdateService;

@MusterTest
class CorrectionServiceTest {

    private static final String WHY = "A figure of <b>Walsall</b> was wrong.";

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
    TestPaper paper;

    @Test
    void aCorrectionBringsOutAnotherEditionAndLeavesTheOldOne() {
        RoundId round = published();
        SnapshotSummary old = publication.latest(round).orElseThrow();
        ReportDocument frozen = publication.document(old.id());
        corrections.begin(round, WHY);
        paper.rename(round, "Another title");
        signOffs.send(round);
        SignedIn.as("commissioner");

        SnapshotSummary corrected = publication.publish(round);

        assertThat(corrected.label()).isEqualTo("1.1");
        assertThat(corrected.reason()).isEqualTo(WHY);
        assertThat(publication.published()).containsExactly(corrected, old);
        assertThat(publication.document(old.id())).isEqualTo(frozen);
        assertThat(rounds.round(round).state()).isEqualTo(RoundState.PUBLISHED);
        assertThat(corrections.underWay(round)).isEmpty();
    }

    @Test
    void theOldPageSaysThatItWasCorrectedAndWhy() throws Exception {
        RoundId round = published();
        FrozenPage before = publication.html("2014-15-round-1", "1.0").orElseThrow();
        correct(round);

        FrozenPage old = publication.html("2014-15-round-1", "1.0").orElseThrow();
        FrozenPage corrected = publication.html("2014-15-round-1", "1.1").orElseThrow();

        assertThat(old.etag()).isNotEqualTo(before.etag());
        assertThat(old.content())
                .contains("Corrected in edition 1.1", "A figure of &lt;b&gt;Walsall&lt;/b&gt; was wrong.")
                .contains("href=\"/published/2014-15-round-1/1.1\"")
                .contains("/1.1/changes-since/2014-15-round-1/1.0");
        assertThat(old.content().replaceAll("(?s)<!-- Put above .*</aside>.*<!-- As published.*? -->", ""))
                .isEqualTo(before.content());
        assertThat(corrected.content())
                .contains("Why corrected", "A figure of &lt;b&gt;Walsall")
                .doesNotContain("<aside");
        assertThat(HtmlValidator.problemsOf(old.content())).isEmpty();
        assertThat(HtmlValidator.problemsOf(corrected.content())).isEmpty();
    }

    @Test
    void anUpdateCanBeGivenBackWhileACorrectionIsUnderWay() {
        RoundId round = published();
        RequestId request = paper.request(round, "1.1", "walsall");
        corrections.begin(round, WHY);

        paper.reopen(request);
        SignedIn.as("lead.walsall");

        assertThat(updates.update(request).state().isWithUnit()).isTrue();
        assertThat(rounds.round(round).state()).isEqualTo(RoundState.CLOSED);
    }

    @Test
    void withoutAChangedWordThereIsNoNewEdition() {
        RoundId round = published();
        corrections.begin(round, WHY);
        signOffs.send(round);
        SignedIn.as("commissioner");

        assertThatThrownBy(() -> publication.publish(round))
                .isInstanceOf(ReportRefused.class)
                .hasMessageContaining("No word differs from edition 1.0");
        assertThat(publication.published()).hasSize(1);
    }

    @Test
    void whatWasSentForTheEditionThatIsOutDoesNotCountForItsCorrection(@Autowired ReportService reports) {
        RoundId round = published();

        corrections.begin(round, WHY);

        assertThat(reports.draft(round).sent()).isNull();
        SignedIn.as("commissioner");
        assertThatThrownBy(() -> publication.publish(round)).hasMessageContaining("Nobody has sent this paper");
    }

    @Test
    void whoSentACorrectionDoesNotSignItOff() {
        RoundId round = published();
        corrections.begin(round, WHY);
        paper.rename(round, "Another title");
        signOffs.send(round);

        assertThatThrownBy(() -> publication.publish(round)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anAbandonedCorrectionLocksTheRoundAgain() {
        RoundId round = published();
        corrections.begin(round, WHY);

        corrections.abandon(round);

        assertThat(corrections.underWay(round)).isEmpty();
        assertThat(rounds.round(round).state()).isEqualTo(RoundState.PUBLISHED);
        assertThatThrownBy(() -> paper.rename(round, "Another title")).isInstanceOf(ReportRefused.class);
        assertThatThrownBy(() -> corrections.abandon(round)).isInstanceOf(ReportRefused.class);
        assertThat(publication.published()).hasSize(1);
    }

    @Test
    void aCorrectionNeedsAReasonAndAPublishedPaper() {
        RoundId unpublished = paper.ready();
        assertThatThrownBy(() -> corrections.begin(unpublished, WHY)).isInstanceOf(RoundRefused.class);
        assertThatThrownBy(() -> rounds.abandonCorrection(unpublished)).isInstanceOf(RoundRefused.class);

        publish(unpublished);
        assertThatThrownBy(() -> corrections.begin(unpublished, " ")).isInstanceOf(RoundRefused.class);
        corrections.begin(unpublished, WHY);
        assertThatThrownBy(() -> corrections.begin(unpublished, WHY)).isInstanceOf(RoundRefused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"lead.walsall", "contributor.walsall", "apcc.ellis", "commissioner", "panel.walsall", "admin"})
    void onlyTheEditorBeginsAndAbandons(String username) {
        RoundId round = published();
        SignedIn.as(username);
        assertThatThrownBy(() -> corrections.begin(round, WHY)).isInstanceOf(AccessDeniedException.class);
        SignedIn.as("editor");
        corrections.begin(round, WHY);
        SignedIn.as(username);

        assertThatThrownBy(() -> corrections.abandon(round)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> rounds.abandonCorrection(round)).isInstanceOf(AccessDeniedException.class);
    }

    private void correct(RoundId round) {
        corrections.begin(round, WHY);
        paper.rename(round, "Another title");
        publish(round);
    }

    /** A published paper; the editor is signed in. */
    private RoundId published() {
        RoundId round = paper.ready();
        publish(round);
        return round;
    }

    private void publish(RoundId round) {
        signOffs.send(round);
        SignedIn.as("commissioner");
        publication.publish(round);
        SignedIn.as("editor");
    }
}
