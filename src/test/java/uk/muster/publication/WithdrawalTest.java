package uk.muster.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import uk.muster.report.ReportRefused;
import uk.muster.report.SignOffService;
import uk.muster.round.RoundId;
import uk.muster.testing.HtmlValidator;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestPaper;
import uk.muster.transparency.LogCheck;
import uk.muster.transparency.TransparencyLog;
import uk.muster.update.Status;

/** An edition is withdrawn: what each public address says from then on, and what stays. */
@MusterTest
class WithdrawalTest {

    private static final String WHY = "It <b>named</b> somebody who was promised silence.";
    private static final String PAPER = "/published/2014-15-round-1/1.0";
    private static final String NEXT = "/published/2014-15-round-1/1.1";

    @Autowired
    WithdrawalService withdrawals;

    @Autowired
    CorrectionService corrections;

    @Autowired
    PublicationService publication;

    @Autowired
    SignOffService signOffs;

    @Autowired
    TransparencyLog log;

    @Autowired
    LogCheck check;

    @Autowired
    TestPaper paper;

    private MockMvc site;
    private RoundId round;

    @BeforeEach
    void publish(@Autowired WebApplicationContext context) {
        site = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        round = paper.ready();
        paper.approved(round, "1.2", "walsall", Status.COMPLETE, "A word like " + Canary.WORD + " must not be public.");
        paper.rename(round, "Report on " + Canary.WORD);
        paper.explainWarnings(round);
        publishRound();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".json",
                ".pdf",
                ".docx",
                ".txt",
                ".tlog-proof",
                "/verify",
                "/questions",
                "/statuses.csv",
                "/changes-since/2014-15-round-1/1.1",
                "/pictures/0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef.png",
                "/anything"
            })
    void everyAddressOfItSaysThatItWasWithdrawnAndNoneOfItsWords(String below) throws Exception {
        withdrawals.withdraw(round, "1.0", WHY);

        MockHttpServletResponse answer = answer(PAPER + below);

        assertThat(answer.getStatus()).isEqualTo(410);
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        String page = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(page)
                .contains("This edition was withdrawn", "Round 1, 2014-15", "2 June 2015", "(entries 1 and 2)")
                .contains("It &lt;b&gt;named&lt;/b&gt; somebody", "No other edition of this paper is public");
        assertThat(page).doesNotContain("og:image");
        assertThat(Canary.in(page)).isEmpty();
        assertThat(HtmlValidator.problemsOf(page)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/published",
                "/published/feed.atom",
                "/sitemap.xml",
                "/published/areas/walsall",
                "/published/search?q=word+like+must+not",
                "/published/log/entries.json"
            })
    void noPageThatLeadsToPapersKnowsIt(String address) throws Exception {
        answer(address);
        SignedIn.as("commissioner");
        withdrawals.withdraw(round, "1.0", WHY);

        String page = answer(address).getContentAsString(StandardCharsets.UTF_8);

        assertThat(page).doesNotContain(PAPER);
        assertThat(Canary.in(page)).isEmpty();
    }

    @Test
    void theLogProvesThatThereWasSuchAPaper() throws Exception {
        withdrawals.withdraw(round, "1.0", WHY);

        assertThat(log.entries())
                .extracting("kind", "paper")
                .containsExactly(tuple("paper", "2014-15-round-1/1.0"), tuple("withdrawn", "2014-15-round-1/1.0"));
        assertThat(log.paper("2014-15-round-1/1.0")).isEmpty();
        assertThat(Canary.in(answer("/published/log").getContentAsString())).isEmpty();
        SignedIn.as("admin");
        assertThat(check.check().findings().join().problems()).isEmpty();
    }

    @Test
    void aCorrectionBringsThePaperOutAgainUnderTheNextNumber() throws Exception {
        withdrawals.withdraw(round, "1.0", WHY);
        SignedIn.as("editor");
        corrections.begin(round, "A name was taken out.");
        paper.rename(round, "Report without the name");
        paper.explainWarnings(round);
        publishRound();

        assertThat(publication.published()).extracting(SnapshotSummary::label).containsExactly("1.1");
        assertThat(answer(NEXT).getStatus()).isEqualTo(200);
        assertThat(answer(PAPER).getContentAsString()).contains("is the current one", "href=\"" + NEXT + "\"");
        assertThat(answer(NEXT + "/changes-since/2014-15-round-1/1.0").getStatus())
                .isEqualTo(410);
    }

    @Test
    void theVeryWordsDoNotComeBackUnderAnotherNumber() {
        withdrawals.withdraw(round, "1.0", WHY);
        SignedIn.as("editor");
        corrections.begin(round, "Nothing was changed.");

        assertThatThrownBy(this::publishRound)
                .isInstanceOf(ReportRefused.class)
                .hasMessageContaining("the very words of edition 1.0");
    }

    @Test
    void withoutACorrectedEditionTheOneBeforeIsCurrentAgain() throws Exception {
        SignedIn.as("editor");
        corrections.begin(round, "A figure was wrong.");
        paper.rename(round, "Another title");
        paper.explainWarnings(round);
        publishRound();

        withdrawals.withdraw(round, "1.1", WHY);

        assertThat(publication.latest(round))
                .hasValueSatisfying(current -> assertThat(current.label()).isEqualTo("1.0"));
        assertThat(answer(PAPER).getContentAsString()).doesNotContain("Corrected in edition");
        assertThat(answer(NEXT).getStatus()).isEqualTo(410);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Leak", "Confidence in Walsall rose. It rose again; see"})
    void aReasonIsASentenceThatDoesNotQuoteThePaper(String reason) {
        assertThatThrownBy(() -> withdrawals.withdraw(round, "1.0", reason)).isInstanceOf(ReportRefused.class);

        assertThat(publication.published()).hasSize(1);
    }

    @Test
    void onlyWhatIsPublicIsWithdrawnAndOnce() {
        assertThatThrownBy(() -> withdrawals.withdraw(round, "1.1", WHY)).isInstanceOf(ReportRefused.class);
        withdrawals.withdraw(round, "1.0", WHY);

        assertThatThrownBy(() -> withdrawals.withdraw(round, "1.0", WHY)).isInstanceOf(ReportRefused.class);
        assertThat(withdrawals.publicEditions(round)).isEmpty();
        assertThat(withdrawals.withdrawn(round)).singleElement().satisfies(gone -> {
            assertThat(gone.reason()).isEqualTo(WHY);
            assertThat(gone.edition()).isEqualTo("1.0");
        });
    }

    @Test
    void theEditorMayToo() {
        SignedIn.as("editor");

        withdrawals.withdraw(round, "1.0", WHY);

        assertThat(publication.published()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.walsall", "contributor.walsall", "apcc.ellis", "panel.walsall", "admin"})
    void nobodyElseWithdraws(String username) {
        SignedIn.as(username);

        assertThatThrownBy(() -> withdrawals.withdraw(round, "1.0", WHY)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> withdrawals.withdrawn(round)).isInstanceOf(AccessDeniedException.class);
        assertThat(publication.published()).extracting(SnapshotSummary::label).isEqualTo(List.of("1.0"));
    }

    private void publishRound() {
        signOffs.send(round);
        SignedIn.as("commissioner");
        publication.publish(round);
    }

    private MockHttpServletResponse answer(String address) throws Exception {
        return site.perform(get(address)).andReturn().getResponse();
    }
}
