package uk.muster.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import uk.muster.decision.TestDecisions;
import uk.muster.publication.PublicationService;
import uk.muster.report.ExemptGround;
import uk.muster.report.SignOffService;
import uk.muster.round.RoundId;
import uk.muster.testing.HtmlValidator;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestPaper;
import uk.muster.update.Status;

/** A resident finds what was published. */
@MusterTest
class PublicSearchTest {

    @Autowired
    WebApplicationContext context;

    private MockMvc site;

    @BeforeEach
    void publish(
            @Autowired TestPaper paper, @Autowired SignOffService signOffs, @Autowired PublicationService publication) {
        RoundId round = paper.ready();
        paper.approved(
                round,
                "1.2",
                "walsall",
                Status.COMPLETE,
                IntStream.rangeClosed(1, 25)
                        .mapToObj("Patrol %d walked."::formatted)
                        .toArray(String[]::new));
        paper.explainWarnings(round);
        signOffs.send(round);
        SignedIn.as("commissioner");
        publication.publish(round);
        SignedIn.nobody();
        site = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void aParagraphIsFoundWithItsWordsMarked() throws Exception {
        assertThat(page("confidence rose"))
                .contains("href=\"/published/2014-15-round-1/1.0#p4\"", "<mark>rose</mark>", "Results 1 to ");
    }

    @Test
    void manyResultsComeByPages() throws Exception {
        String first = page("patrol");
        String second = page("patrol&page=2");

        assertThat(first).contains("Results 1 to 20", "href=\"search?q=patrol&amp;page=2\"");
        assertThat(second).contains("Results 21 to 25", "Previous results").doesNotContain("More results");
    }

    @Test
    void aNoticeStandsBeforeTheParagraphsAndLaterPagesGoOn(@Autowired TestDecisions decisions) throws Exception {
        decisions.signed(TestDecisions.text("Patrol cars"));
        decisions.signed(TestDecisions.exempt("Patrol of a badger", ExemptGround.LEGAL_PRIVILEGE));

        assertThat(page("patrol"))
                .contains("Results 1 to 20", "<mark>Patrol</mark> cars", "<mark>Patrol</mark> 19 walked.")
                .doesNotContain("badger", "<mark>Patrol</mark> 20 walked.");
        assertThat(page("patrol&page=2"))
                .contains("Results 21 to 26", "<mark>Patrol</mark> 20 walked.", "<mark>Patrol</mark> 25 walked.")
                .doesNotContain("cars");
        assertThat(page("badger")).contains("try fewer of them");
    }

    @Test
    void everyQuestionGetsAValidPage() throws Exception {
        for (String typed : List.of("", "!!!", "zebra", "patrol", "patrol&page=x", "\"><script>x", "+(*")) {
            MvcResult result = answer(typed);
            String page = result.getResponse().getContentAsString(StandardCharsets.UTF_8);

            assertThat(result.getResponse().getStatus()).isEqualTo(200);
            assertThat(result.getRequest().getSession(false)).isNull();
            assertThat(HtmlValidator.problemsOf(page)).as(typed).isEmpty();
            assertThat(page).doesNotContain("<script");
        }
    }

    @Test
    void whoFindsNothingIsToldWhatToDo() throws Exception {
        assertThat(page("zebra")).contains("try fewer of them");
        assertThat(page("!!!")).contains("Enter at least one word");
        assertThat(page("")).contains("Enter one or more words");
    }

    private String page(String typed) throws Exception {
        return answer(typed).getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private MvcResult answer(String typed) throws Exception {
        String[] parts = typed.split("&page=", 2);
        return site.perform(
                        get("/published/search").param("q", parts[0]).param("page", parts.length == 2 ? parts[1] : "1"))
                .andReturn();
    }
}
