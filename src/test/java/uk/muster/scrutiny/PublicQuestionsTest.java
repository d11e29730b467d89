package uk.muster.scrutiny;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import uk.muster.publication.SnapshotSummary;
import uk.muster.testing.HtmlValidator;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;

@MusterTest
class PublicQuestionsTest {

    private static final String WHY = "Why did <confidence> rise?";
    private static final String BECAUSE = "Because officers were **seen** more often.";

    @Autowired
    WebApplicationContext context;

    @Autowired
    TestQuestions test;

    @Autowired
    QuestionService questions;

    private MockMvc site;
    private SnapshotSummary paper;

    @BeforeEach
    void publish() {
        site = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        paper = test.published();
    }

    @Test
    void whatBothSidesAgreedToStandsBesideThePaperWithoutAnybodysName() throws Exception {
        String before = body(get(paper.address()));
        test.agreed(paper, WHY, BECAUSE);
        SignedIn.nobody();

        MvcResult result = site.perform(get(paper.address() + "/questions")).andReturn();

        String page = result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        assertThat(page)
                .contains("Walsall panel, paragraph 4", "Why did &lt;confidence&gt; rise?", "<strong>seen</strong>")
                .contains("Answer of the OPCC", paper.address() + "#p4")
                .doesNotContain("Frost", "Ellis", "Marsh", "Adeyemi");
        assertThat(HtmlValidator.problemsOf(page)).isEmpty();
        assertThat(result.getResponse().getHeaders("Set-Cookie")).isEmpty();
        assertThat(result.getRequest().getSession(false)).isNull();
        assertThat(body(get(paper.address()))).isEqualTo(before);
    }

    @Test
    void nothingIsPublicBeforeBothAgree() throws Exception {
        test.lodged(paper, "Lodged?");
        test.reviewed(paper, "Reviewed?", "In work.");
        QuestionId answered = test.answered(paper, WHY, BECAUSE);
        SignedIn.as("panel.walsall");
        questions.agree(answered);
        test.draft(paper, "A draft?");
        SignedIn.nobody();

        assertThat(body(get(paper.address() + "/questions")))
                .contains("No question and answer has been published")
                .doesNotContain("draft?", "Lodged?", "Reviewed?", "In work", "rise?");
    }

    @Test
    void aReaderWhoHasThePageAlreadyGetsItsTagAlone() throws Exception {
        SignedIn.nobody();
        String tag = site.perform(get(paper.address() + "/questions"))
                .andReturn()
                .getResponse()
                .getHeader("ETag");
        assertThat(tag).startsWith("W/\"");

        MvcResult again = site.perform(get(paper.address() + "/questions").header("If-None-Match", tag))
                .andReturn();

        assertThat(again.getResponse().getStatus()).isEqualTo(304);
    }

    @Test
    void besideAPaperThatIsNotThereIsNothing() throws Exception {
        SignedIn.nobody();

        MvcResult result =
                site.perform(get("/published/2014-15-round-1/9.9/questions")).andReturn();

        assertThat(result.getResponse().getStatus()).isEqualTo(404);
        assertThat(result.getRequest().getSession(false)).isNull();
    }

    private String body(MockHttpServletRequestBuilder request) throws Exception {
        return site.perform(request).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
