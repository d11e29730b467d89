package uk.muster.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import uk.muster.round.RequestId;
import uk.muster.round.RoundId;
import uk.muster.security.Role;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestOrganisation;
import uk.muster.testing.TestPaper;
import uk.muster.update.Status;

@MusterTest
class SignOffServiceTest {

    @Autowired
    SignOffService signOffs;

    @Autowired
    ReportService reports;

    @Autowired
    TestPaper paper;

    @Autowired
    TestOrganisation organisation;

    @Test
    void theHeadSignsWhatTheEditorSent() {
        RoundId round = paper.ready();
        signOffs.send(round);
        assertThat(reports.draft(round).sent()).satisfies(sent -> {
            assertThat(sent.name()).isEqualTo("Helen Marsh");
            assertThat(sent.current()).isTrue();
        });

        SignedIn.as("commissioner");

        assertThat(signOffs.signOff(round))
                .isEqualTo(new SignedPaper(reports.assemble(round), "Helen Marsh", "Ruth Adeyemi"));
    }

    @Test
    void whatWasNotSentIsNotSigned() {
        RoundId round = paper.ready();
        SignedIn.as("commissioner");

        assertThatThrownBy(() -> signOffs.signOff(round))
                .isInstanceOf(ReportRefused.class)
                .hasMessageContaining("sent");
    }

    @Test
    void aChangeOfTheFrontMatterWithdrawsThePaper() {
        RoundId round = paper.ready();
        signOffs.send(round);

        FrontMatter now = reports.draft(round).frontMatter();
        reports.save(
                round,
                new FrontMatter(
                        now.title() + " (corrected)",
                        now.agendaItem(),
                        now.author(),
                        now.sections(),
                        now.implications(),
                        now.recommendation(),
                        now.version()));

        assertWithdrawn(round);
    }

    @Test
    void aReopenedUpdateWithdrawsThePaper() {
        RoundId round = paper.ready();
        RequestId request = paper.request(round, "1.1", "walsall");
        signOffs.send(round);

        paper.reopen(request);

        assertWithdrawn(round);
    }

    @Test
    void aChangedLayoutWithdrawsThePaper() {
        RoundId round = paper.ready();
        signOffs.send(round);

        reports.choose(round, reports.draft(round).layouts().getFirst().deliverable(), Layout.TABLE);

        assertWithdrawn(round);
    }

    @Test
    void errorsStopThePaperFromBeingSent() {
        RoundId round = paper.ready();
        paper.submitted(round, "1.2", "walsall", Status.ON_TRACK, "Waiting for approval.");

        assertThatThrownBy(() -> signOffs.send(round))
                .isInstanceOf(ReportRefused.class)
                .hasMessage("An error stands in the paper's way. Mend it first.");
    }

    @Test
    void nobodySignsWhatTheyAssembledThemselves() {
        RoundId round = paper.ready();
        organisation.grant("editor", Role.HEAD, null, null);
        signOffs.send(round);

        assertThatThrownBy(() -> signOffs.signOff(round)).isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"lead.walsall", "contributor.walsall", "apcc.ellis", "commissioner", "panel.walsall", "admin"})
    void onlyTheEditorSends(String username) {
        RoundId round = paper.ready();
        SignedIn.as(username);

        assertThatThrownBy(() -> signOffs.send(round)).isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.walsall", "contributor.walsall", "apcc.ellis", "editor", "panel.walsall", "admin"})
    void onlyTheHeadSigns(String username) {
        RoundId round = paper.ready();
        signOffs.send(round);
        SignedIn.as(username);

        assertThatThrownBy(() -> signOffs.signOff(round)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aWarningWithoutAReasonStopsThePaper() {
        RoundId round = paper.round();
        paper.writeFrontMatter(round);
        int warnings = reports.draft(round).unexplained().size();

        assertThatThrownBy(() -> signOffs.send(round))
                .isInstanceOf(ReportRefused.class)
                .hasMessageStartingWith(warnings + " warnings have no reason yet.");

        paper.explainWarnings(round);
        signOffs.send(round);

        assertThat(reports.draft(round).sent()).isNotNull();
    }

    private void assertWithdrawn(RoundId round) {
        assertThat(reports.draft(round).sent())
                .satisfies(sent -> assertThat(sent.current()).isFalse());
        SignedIn.as("commissioner");
        assertThatThrownBy(() -> signOffs.signOff(round))
                .isInstanceOf(ReportRefused.class)
                .hasMessageContaining("changed since");
    }
}
