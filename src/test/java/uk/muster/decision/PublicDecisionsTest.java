package uk.muster.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static uk.muster.decision.TestDecisions.exempt;
import static uk.muster.decision.TestDecisions.superseding;
import static uk.muster.decision.TestDecisions.text;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import uk.muster.plan.ApprovingNotice;
import uk.muster.plan.ApprovingNotices;
import uk.muster.plan.EditionId;
import uk.muster.publication.PublicationService;
import uk.muster.publication.SnapshotSummary;
import uk.muster.report.ExemptGround;
import uk.muster.report.SignOffService;
import uk.muster.round.RoundId;
import uk.muster.round.RoundService;
import uk.muster.testing.HtmlValidator;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestPaper;
import uk.muster.text.Dates;

@MusterTest
class PublicDecisionsTest {

    private static final int YEAR = LocalDate.now(Dates.LONDON).getYear();
    private static final String REGISTER = "/published/decisions";
    private static final String FIRST = REGISTER + "/001-" + YEAR;
    private static final String SECOND = REGISTER + "/002-" + YEAR;

    @Autowired
    WebApplicationContext context;

    @Autowired
    TestDecisions test;

    @Autowired
    ApprovingNotices approving;

    @Autowired
    RoundService rounds;

    @Autowired
    JdbcClient jdbc;

    private MockMvc site;
    private RoundId round;
    private SnapshotSummary paper;

    @BeforeEach
    void publish(
            @Autowired TestPaper papers,
            @Autowired SignOffService signOffs,
            @Autowired PublicationService publication) {
        site = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        round = papers.ready();
        signOffs.send(round);
        SignedIn.as("commissioner");
        paper = publication.publish(round);
    }

    @Test
    void aSignedNoticeIsReadByEverybodyAsItWasSigned() throws Exception {
        test.signed(text("Grants for <wards>"));
        SignedIn.nobody();

        MvcResult result = answer(FIRST);

        String page = body(result);
        assertThat(page)
                .contains("Grants for &lt;wards&gt;", "<strong>summary</strong>", "It costs &lt;nothing&gt;.")
                .contains("href=\"https://example.org/letter\"", "<li>Minutes</li>")
                .contains("<strong>Ruth Adeyemi</strong>, Commissioner, on " + Dates.day(LocalDate.now(Dates.LONDON)))
                .doesNotContain("Marsh", "Approves", "Supersedes");
        assertThat(HtmlValidator.problemsOf(page)).isEmpty();
        assertThat(result.getResponse().getHeaders("Set-Cookie")).isEmpty();
        assertThat(result.getRequest().getSession(false)).isNull();
    }

    @Test
    void theRegisterListsAYearTheNewestFirst() throws Exception {
        test.signed(text("First"));
        test.signed(text("Second"));
        test.draft(text("A draft"));
        SignedIn.nobody();

        String page = body(answer(REGISTER));

        assertThat(page)
                .containsSubsequence("Decision notice 002/" + YEAR + ": Second", "Decision notice 001/" + YEAR)
                .doesNotContain("A draft", "aria-label=\"Years\"");
        assertThat(HtmlValidator.problemsOf(page)).isEmpty();
        jdbc.sql("update decision_notice set notice_year = 2013 where title = 'First'")
                .update();
        String year = body(answer(REGISTER + "/2013"));
        assertThat(year).contains("001/2013: First", "aria-current=\"page\"").doesNotContain(": Second");
        assertThat(HtmlValidator.problemsOf(year)).isEmpty();
    }

    @Test
    void anExemptNoticeShowsNumberDayAndGroundAndNoWordOfIts() throws Exception {
        DecisionText canaries = new DecisionText(
                "Canary title",
                "Canary summary",
                "Canary decision",
                "Canary money",
                "Canary law",
                "Canary people",
                List.of(new BackgroundPaper("Canary paper", "https://canary.example.org")),
                Approved.of(paper.id()),
                test.signed(text("Mistaken")),
                ExemptGround.BUSINESS,
                "Canary reason");
        test.signed(canaries);
        SignedIn.nobody();

        String page = body(answer(SECOND));

        assertThat(page)
                .contains("Decision notice 002/" + YEAR, "under paragraph 3", "Local Government Act 1972")
                .contains("financial or business affairs of any particular person")
                .doesNotContain("Ruth Adeyemi", "Supersedes");
        assertThat(HtmlValidator.problemsOf(page)).isEmpty();
        for (String address : List.of(
                SECOND, FIRST, REGISTER, paper.address(), "/published", "/published/feed.atom", "/sitemap.xml")) {
            assertThat(body(answer(address))).as(address).doesNotContainIgnoringCase("canary");
        }
        assertThat(body(answer("/published/feed.atom"))).contains("Decision notice 002/" + YEAR + " (exempt)");
    }

    @Test
    void aSupersededNoticeSaysSoAndLeadsToItsSuccessor() throws Exception {
        DecisionId old = test.signed(text("Mistaken"));
        test.signed(superseding(old, "Right"));
        SignedIn.nobody();

        String page = body(answer(FIRST));

        assertThat(page).contains("Superseded by notice 002/" + YEAR, "href=\"" + SECOND + "\"", "Mistaken");
        assertThat(HtmlValidator.problemsOf(page)).isEmpty();
        assertThat(body(answer(SECOND))).contains("Supersedes", "href=\"" + FIRST + "\"");
        assertThat(body(answer(REGISTER))).contains("Superseded by notice 002/" + YEAR);
    }

    @Test
    void thePageOfAPaperLeadsToTheNoticeThatApprovesItAndItsBytesStay() throws Exception {
        String before = body(answer(paper.address()));
        test.signed(TestDecisions.approving(Approved.of(paper.id()), "The paper"));
        SignedIn.nobody();

        String after = body(answer(paper.address()));

        assertThat(after).contains("Approved by decision", "href=\"" + FIRST + "\"");
        assertThat(after.replaceAll("(?s)<!-- Put above .*</aside>.*<!-- As published.*? -->", ""))
                .isEqualTo(before);
        assertThat(HtmlValidator.problemsOf(after)).isEmpty();
        assertThat(body(answer(FIRST))).contains("Approves", "href=\"" + paper.address() + "\"");
    }

    @Test
    void anEditionLeadsToItsNoticesAndToTheOneWhoseNumberWasTyped() {
        EditionId edition = rounds.round(round).edition();
        test.signed(TestDecisions.approving(Approved.of(edition), "The plan"));
        test.signed(exempt("Typed", ExemptGround.CRIME));
        test.draft(TestDecisions.approving(Approved.of(edition), "A draft"));

        assertThat(approving.of(edition, "002/" + YEAR))
                .containsExactly(new ApprovingNotice("002/" + YEAR, SECOND), new ApprovingNotice("001/" + YEAR, FIRST));
        assertThat(approving.of(edition, "017/2013")).hasSize(1);
        assertThat(approving.of(edition, null)).hasSize(1);
    }

    @Test
    void feedAndSitemapNameEachNotice() throws Exception {
        test.signed(text("Grants"));
        SignedIn.nobody();

        assertThat(body(answer("/published/feed.atom"))).contains("Decision notice 001/" + YEAR + ": Grants");
        assertThat(body(answer("/sitemap.xml"))).contains("http://localhost:8080" + FIRST);
    }

    @Test
    void whatIsNotThereIsNotFoundAndAnEmptyRegisterSaysSo() throws Exception {
        test.draft(text("A draft"));
        SignedIn.nobody();

        for (String address : List.of(FIRST, REGISTER + "/2013", REGISTER + "/0001-" + YEAR, FIRST + ".json")) {
            assertThat(answer(address).getResponse().getStatus()).as(address).isEqualTo(404);
        }
        assertThat(body(answer(REGISTER))).contains("No decision notice has been signed yet.");
        assertThat(HtmlValidator.problemsOf(body(answer(REGISTER)))).isEmpty();
    }

    private MvcResult answer(String address) throws Exception {
        return site.perform(get(address)).andReturn();
    }

    private static String body(MvcResult result) throws Exception {
        return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
