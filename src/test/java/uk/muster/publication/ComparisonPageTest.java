package uk.muster.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import uk.muster.publication.rendering.Edition;
import uk.muster.publication.rendering.SamplePapers;
import uk.muster.report.ReportDocument;
import uk.muster.report.SignedPaper;
import uk.muster.round.RoundId;
import uk.muster.testing.HtmlValidator;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SqlCount;
import uk.muster.testing.TestPaper;

@MusterTest
class ComparisonPageTest {

    private static final String CHANGES = "/published/sample/1.1/changes-since/sample/1.0";

    @Autowired
    WebApplicationContext context;

    @Autowired
    SnapshotRepository snapshots;

    @Autowired
    TestPaper paper;

    MockMvc site;

    @BeforeEach
    void publishTwo() {
        site = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        RoundId round = paper.round();
        save(round, "1.0", SamplePapers.of("Burglary fell by <nine> per cent.", "It went."));
        save(round, "1.1", SamplePapers.of("Burglary fell by <ten> per cent."));
    }

    @ParameterizedTest
    @ValueSource(strings = {CHANGES, CHANGES + "?columns=one", "/published/sample/1.0/changes-since/sample/1.0"})
    void theChangesAreValidHtmlReadWithoutSession(String address) throws Exception {
        MvcResult result = site.perform(get(address)).andReturn();

        String html = result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        assertThat(result.getResponse().getStatus()).isEqualTo(200);
        assertThat(result.getResponse().getHeaders("Set-Cookie")).isEmpty();
        assertThat(result.getRequest().getSession(false)).isNull();
        assertThat(HtmlValidator.problemsOf(html)).isEmpty();
        assertThat(html).doesNotContain("<script", "<style", " style=", " onclick=");
    }

    @Test
    void whatCameAndWentIsSaidInWordsToo() throws Exception {
        assertThat(html(CHANGES + "?columns=one"))
                .containsPattern("<del><span[^>]*> \\[removed: </span><span aria-hidden=\"true\">−</span>nine")
                .containsPattern("\\[added: </span><span aria-hidden=\"true\">\\+</span>ten")
                .contains("?columns=two\">Show side by side");
    }

    @Test
    void eachSideHasItsOwnWordsAlone() throws Exception {
        assertThat(html(CHANGES))
                .contains("<h4>Before</h4>", "<h4>After</h4>", "No longer there.", "?columns=one\">Show in one column");
        assertThat(html("/published/sample/1.0/changes-since/sample/1.0")).contains("No word differs");
    }

    @Test
    void whoHasThePageAlreadyIsToldSo() throws Exception {
        String etag = answer(CHANGES).getHeader("ETag");

        assertThat(site.perform(get(CHANGES).header("If-None-Match", etag))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/published/sample/1.1/changes-since/sample/9.9",
                "/published/sample/9.9/changes-since/sample/1.0",
                "/published/sample/1.1/changes-since/sample"
            })
    void whatWasNeverPublishedIsNotFound(String address) throws Exception {
        assertThat(answer(address).getStatus()).isEqualTo(404);
    }

    @Test
    void theListLeadsToTheChanges() throws Exception {
        assertThat(html("/published"))
                .containsOnlyOnce("Compare with the paper before")
                .contains(CHANGES);
    }

    @Test
    void comparingTakesFewStatements() {
        assertThat(SqlCount.of(() -> answered(CHANGES))).isLessThanOrEqualTo(5);
    }

    private void save(RoundId round, String label, ReportDocument document) {
        Instant at = Instant.parse("2015-06-03T09:00:00Z").plus(Long.parseLong(label.substring(2)), ChronoUnit.DAYS);
        snapshots.save(new Snapshot(
                round,
                new Edition("sample", label, at),
                new SignedPaper(document, "Helen Marsh", "Ruth Adeyemi"),
                "<p>page</p>"));
    }

    private MockHttpServletResponse answered(String address) {
        try {
            return answer(address);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private MockHttpServletResponse answer(String address) throws Exception {
        return site.perform(get(address)).andReturn().getResponse();
    }

    private String html(String address) throws Exception {
        return answer(address).getContentAsString(StandardCharsets.UTF_8);
    }
}
