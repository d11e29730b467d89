package uk.muster.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import uk.muster.plan.EditionId;
import uk.muster.publication.rendering.FileKind;
import uk.muster.report.FrontMatter;
import uk.muster.report.PublicationRun;
import uk.muster.report.ReportDocument;
import uk.muster.report.ReportRefused;
import uk.muster.report.ReportService;
import uk.muster.report.SignOffService;
import uk.muster.round.RequestId;
import uk.muster.round.RoundId;
import uk.muster.round.RoundService;
import uk.muster.round.RoundState;
import uk.muster.site.FrozenPage;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestPaper;
import uk.muster.testing.TestPlan;
import uk.muster.update.Status;
import uk.muster.update.UpdateService;

@MusterTest
class PublicationServiceTest {

    @Autowired
    PublicationService publication;

    @Autowired
    SignOffService signOffs;

    @Autowired
    ReportService reports;

    @Autowired
    RoundService rounds;

    @Autowired
    UpdateService updates;

    @Autowired
    TestPaper paper;

    @Autowired
    TestPlan plan;

    @Test
    void aSnapshotHoldsThePaperThatWasSigned() {
        RoundId round = sent();
        ReportDocument assembled = reports.assemble(round);

        SnapshotSummary snapshot = publication.publish(round);

        assertThat(snapshot.slug()).isEqualTo("2014-15-round-1");
        assertThat(snapshot.label()).isEqualTo("1.0");
        assertThat(snapshot.assembledBy()).isEqualTo("Helen Marsh");
        assertThat(snapshot.signedOffBy()).isEqualTo("Ruth Adeyemi");
        assertThat(publication.document(snapshot.id())).isEqualTo(assembled);
        assertThat(publication.published()).containsExactly(snapshot);
        assertThat(rounds.round(round).state()).isEqualTo(RoundState.PUBLISHED);
    }

    @Test
    void publishingLocksTheUpdates() {
        RoundId round = sent();
        RequestId request = paper.request(round, "1.1", "walsall");
        publication.publish(round);
        SignedIn.as("apcc.ellis");

        assertThatThrownBy(() -> updates.reopen(request, updates.update(request).version(), "Too late"))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aSnapshotNeverChangesWhateverHappensToPlanOrReport() {
        RoundId round = sent();
        SnapshotSummary snapshot = publication.publish(round);
        ReportDocument frozen = publication.document(snapshot.id());
        FrozenPage page = publication.html(snapshot.slug(), snapshot.label()).orElseThrow();
        SignedIn.as("editor");
        EditionId edition = rounds.round(round).edition();
        plan.objective(edition, "An objective that came later");
        FrontMatter written = reports.draft(round).frontMatter();

        assertThatThrownBy(() -> reports.save(round, written)).isInstanceOf(ReportRefused.class);
        assertThat(publication.document(snapshot.id())).isEqualTo(frozen);
        assertThat(publication.html(snapshot.slug(), snapshot.label())).contains(page);
    }

    @Test
    void aPaperIsPublishedOnce() {
        RoundId round = sent();
        publication.publish(round);

        assertThatThrownBy(() -> publication.publish(round))
                .isInstanceOf(ReportRefused.class)
                .hasMessageContaining("already");
        assertThat(publication.published()).hasSize(1);
    }

    @Test
    void aPaperWhoseSheetsWouldLoseWordsIsNotPublishedAndSaysWhere() {
        RoundId round = paper.tooWide();
        signOffs.send(round);
        SignedIn.as("commissioner");

        assertThatThrownBy(() -> publication.publish(round))
                .isInstanceOf(ReportRefused.class)
                .hasMessageMatching("The PDF would not show all the words of paragraph \\d+: .*");
        assertThat(publication.published()).isEmpty();
        assertThat(rounds.round(round).state()).isEqualTo(RoundState.OPEN);
    }

    @Test
    void anErrorStopsPublicationAndLeavesTheRoundOpen() {
        RoundId round = sent();
        SignedIn.as("editor");
        paper.submitted(round, "1.2", "walsall", Status.ON_TRACK, "Waiting.");
        SignedIn.as("commissioner");

        assertThatThrownBy(() -> publication.publish(round))
                .isInstanceOf(ReportRefused.class)
                .hasMessageContaining("error");
        assertThat(publication.published()).isEmpty();
        assertThat(rounds.round(round).state()).isEqualTo(RoundState.OPEN);
    }

    @Test
    void whatIsStoppedWhileItsFilesAreMadeLeavesThePaperSentAndItsUpdatesOpen() {
        RoundId round = sent();
        PublicationRun run = new PublicationRun(PublicationRun::stop);

        assertThatThrownBy(() -> publication.publish(round, run))
                .isInstanceOf(ReportRefused.class)
                .hasMessage("Publishing was stopped. Nothing was published, and the paper is as it was.");

        assertThat(run.made()).isZero();
        assertThat(publication.published()).isEmpty();
        assertThat(rounds.round(round).state()).isEqualTo(RoundState.OPEN);
        assertThat(reports.draft(round).sent()).matches(sent -> sent != null && sent.current());
    }

    @Test
    void onceItIsBeingEnteredInTheLogAPaperComesOutWhoeverWantsToStopIt() {
        RoundId round = sent();
        PublicationRun run = new PublicationRun(PublicationServiceTest::stopOnceEntering);

        SnapshotSummary snapshot = publication.publish(round, run);

        assertThat(run.stage()).isEqualTo(PublicationRun.Stage.ENTERING);
        assertThat(run.made()).isEqualTo(run.all()).isEqualTo(FileKind.values().length);
        assertThat(publication.published()).containsExactly(snapshot);
    }

    private static void stopOnceEntering(PublicationRun run) {
        if (run.stage() == PublicationRun.Stage.ENTERING) {
            run.stop();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.walsall", "contributor.walsall", "apcc.ellis", "editor", "panel.walsall", "admin"})
    void onlyTheHeadPublishes(String username) {
        RoundId round = sent();
        SignedIn.as(username);

        assertThatThrownBy(() -> publication.publish(round)).isInstanceOf(AccessDeniedException.class);
        assertThat(publication.published()).isEmpty();
    }

    /** A paper that the editor sent; the head is signed in. */
    private RoundId sent() {
        RoundId round = paper.ready();
        signOffs.send(round);
        SignedIn.as("commissioner");
        return round;
    }
}
