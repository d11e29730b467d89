package uk.muster.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import uk.muster.publication.rendering.FileKind;
import uk.muster.report.ExemptGround;
import uk.muster.report.ExemptPlace;
import uk.muster.report.ExemptionService;
import uk.muster.report.PublicationRun;
import uk.muster.report.ReportRefused;
import uk.muster.report.ReportService;
import uk.muster.report.SignOffService;
import uk.muster.report.Withdrawals;
import uk.muster.round.RoundId;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestPaper;

@MusterTest
class BoardEditionTest {

    private static final String ADDRESS = "/board-editions/2014-15-round-1/1.0";

    @Autowired
    BoardEditionService editions;

    @Autowired
    ExemptionService exemptions;

    @Autowired
    ReportService reports;

    @Autowired
    CorrectionService corrections;

    @Autowired
    PublicationService publication;

    @Autowired
    SignOffService signOffs;

    private RoundId round;
    private ExemptPlace place;
    private MockMvc site;

    @BeforeEach
    void publish(@Autowired TestPaper paper, @Autowired WebApplicationContext context) {
        round = paper.ready();
        place = reports.draft(round).exemptible().values().stream()
                .filter(one -> one.words().contains("Confidence in Walsall"))
                .filter(one -> one.name().startsWith("Paragraph"))
                .findFirst()
                .orElseThrow()
                .place();
        exemptions.exempt(round, place, ExemptGround.BUSINESS, "A contract is being let.");
        publishAgain();
        site = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    private void publishAgain() {
        SignedIn.as("editor");
        signOffs.send(round);
        SignedIn.as("commissioner");
        publication.publish(round);
    }

    @Test
    void isMadeBeforeAnythingIsEnteredInTheLog(@Autowired CorrectionService corrections) {
        SignedIn.as("editor");
        corrections.begin(round, "A contract is let.");
        exemptions.exempt(round, place, ExemptGround.BUSINESS, "Another contract is being let.");
        signOffs.send(round);
        SignedIn.as("commissioner");
        List<Integer> made = new ArrayList<>();

        publication.publish(round, new PublicationRun(run -> {
            if (run.stage() == PublicationRun.Stage.ENTERING) {
                made.add(run.made());
            }
        }));

        assertThat(made).containsExactly(2 * FileKind.values().length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"editor", "commissioner", "apcc.ellis"})
    void isReadByThoseWhoSitWithTheBoardAndKeptNowhere(String username) throws Exception {
        SignedIn.as(username);

        MockHttpServletResponse page = answer(ADDRESS);

        assertThat(page.getContentAsString())
                .contains("Not for publication – contains exempt information", "Confidence in Walsall rose.")
                .contains("A contract is being let.", "href=\"/published/2014-15-round-1/1.0\"")
                .contains("href=\"" + ADDRESS + ".pdf\"")
                .doesNotContain("og:image");
        assertThat(page.getHeader("Cache-Control")).contains("no-store");
        assertThat(answer(ADDRESS + ".json").getContentAsString()).contains("Confidence in Walsall rose.");
        assertThat(answer(ADDRESS + ".txt").getContentAsString()).startsWith("Not for publication");
        assertThat(answer(ADDRESS + ".pdf").getContentAsByteArray()).startsWith("%PDF".getBytes());
        assertThat(answer(ADDRESS + ".exe").getStatus()).isEqualTo(404);
        assertThat(answer("/board-editions/2014-15-round-1/1.1").getStatus()).isEqualTo(404);
        assertThat(editions.snapshots()).hasSize(1);
    }

    @Test
    void staysMarkedOnceThePublicEditionIsWithdrawn(@Autowired Withdrawals withdrawals) throws Exception {
        withdrawals.withdraw(round, "1.0", "It named somebody by mistake.");

        assertThat(answer(ADDRESS).getContentAsString())
                .contains("The public edition was withdrawn", "It named somebody by mistake.")
                .contains("Confidence in Walsall rose.");
        assertThat(answer(ADDRESS + ".pdf").getContentAsByteArray()).startsWith("%PDF".getBytes());
        SignedIn.as("panel.walsall");
        assertThat(answer(ADDRESS).getStatus()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.walsall", "contributor.walsall", "panel.walsall", "admin"})
    void isNotForAnybodyElse(String username) throws Exception {
        SignedIn.as(username);

        assertThat(editions.snapshots()).isEmpty();
        assertThatThrownBy(() -> editions.page("2014-15-round-1", "1.0")).isInstanceOf(AccessDeniedException.class);
        assertThat(answer(ADDRESS).getStatus()).isEqualTo(403);
        assertThat(answer(ADDRESS + ".json").getContentAsString()).doesNotContain("Confidence");
    }

    @Test
    void whoeverIsNotSignedInIsSentToTheDoor() throws Exception {
        SignedIn.nobody();

        MockHttpServletResponse page = site.perform(get(ADDRESS)).andReturn().getResponse();

        assertThat(page.getStatus()).isIn(302, 401, 403);
        assertThat(page.getContentAsString()).doesNotContain("Confidence");
    }

    @Test
    void oncePublishedNothingIsMadeExemptOrOpen() {
        SignedIn.as("editor");

        assertThatThrownBy(() -> exemptions.lift(round, place)).isInstanceOf(ReportRefused.class);
        assertThatThrownBy(() -> exemptions.exempt(round, place, ExemptGround.CRIME, "Because."))
                .isInstanceOf(ReportRefused.class);
    }

    @Test
    void aPaperWithNothingExemptAnyMoreHasNoBoardEdition() {
        SignedIn.as("editor");
        corrections.begin(round, "The contract is let.");
        exemptions.lift(round, place);
        publishAgain();

        assertThat(editions.snapshots()).hasSize(1);
        assertThat(publication.document(publication.latest(round).orElseThrow().id()))
                .isEqualTo(reports.assemble(round));
    }

    @Test
    void aCorrectionMayChangeExemptWordsAlone() {
        SignedIn.as("editor");
        corrections.begin(round, "Another ground.");
        assertThatThrownBy(this::publishAgain).isInstanceOf(ReportRefused.class);
        SignedIn.as("editor");
        exemptions.exempt(round, place, ExemptGround.BUSINESS, "Another reason.");
        publishAgain();

        assertThat(editions.snapshots()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"commissioner", "lead.walsall", "apcc.ellis", "panel.walsall", "admin"})
    void onlyTheEditorDecides(String username) {
        SignedIn.as(username);

        assertThatThrownBy(() -> exemptions.exempt(round, place, ExemptGround.CRIME, "Because."))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> exemptions.lift(round, place)).isInstanceOf(AccessDeniedException.class);
    }

    /** A request clears who is signed in on the thread that makes it. */
    private MockHttpServletResponse answer(String address) throws Exception {
        SecurityContext signedIn = SecurityContextHolder.getContext();
        try {
            return site.perform(get(address)
                            .with(SecurityMockMvcRequestPostProcessors.authentication(signedIn.getAuthentication())))
                    .andReturn()
                    .getResponse();
        } finally {
            SecurityContextHolder.setContext(signedIn);
        }
    }
}
