package uk.muster.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import uk.muster.report.DocumentJson;
import uk.muster.report.Layout;
import uk.muster.report.ReportDocument;
import uk.muster.report.ReportService;
import uk.muster.report.SignOffService;
import uk.muster.round.RoundId;
import uk.muster.testing.DocxChecker;
import uk.muster.testing.HtmlValidator;
import uk.muster.testing.MusterTest;
import uk.muster.testing.PaperInWords;
import uk.muster.testing.PdfChecker;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestPaper;
import uk.muster.update.Status;

@MusterTest
class PublishedSiteTest {

    private static final String PAPER = "/published/2014-15-round-1/1.0";

    @Autowired
    WebApplicationContext context;

    @Autowired
    PublicationService publication;

    @Autowired
    SignOffService signOffs;

    @Autowired
    ReportService reports;

    @Autowired
    SnapshotFiles files;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TestPaper paper;

    MockMvc site;

    @BeforeEach
    void open() {
        site = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void aPaperIsReadWithoutAccountCookieOrSession() throws Exception {
        publish();

        MvcResult result = site.perform(get(PAPER)).andReturn();

        assertThat(result.getResponse().getStatus()).isEqualTo(200);
        assertThat(result.getResponse().getContentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(result.getResponse().getHeaders("Set-Cookie")).isEmpty();
        assertThat(result.getRequest().getSession(false)).isNull();
        assertThat(result.getResponse().getHeader("Cache-Control")).isEqualTo("max-age=300, public");
        assertThat(result.getResponse().getHeader("Content-Security-Policy")).doesNotContain("unsafe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/published", PAPER, PAPER + ".json", PAPER + ".pdf", PAPER + ".docx", PAPER + ".txt"})
    void whoHasThePageAlreadyIsToldSo(String address) throws Exception {
        publish();
        String etag = answer(address).getHeader("ETag");

        MockHttpServletResponse again = site.perform(get(address).header("If-None-Match", etag))
                .andReturn()
                .getResponse();

        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
        assertThat(again.getHeaders("Set-Cookie")).isEmpty();
    }

    @Test
    void everyParagraphHasItsAnchor() throws Exception {
        ReportDocument document = publish();

        List<String> ids = Pattern.compile(" id=\"(p\\d+)\"")
                .matcher(html(PAPER))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(ids)
                .isEqualTo(IntStream.rangeClosed(
                                1, (int) document.paragraphNumbers().count())
                        .mapToObj(number -> "p" + number)
                        .toList());
    }

    @Test
    void theContentsLeadToEveryPlace() throws Exception {
        publish();
        String html = html(PAPER);

        List<String> targets = Pattern.compile("href=\"#([^\"]+)\"")
                .matcher(html)
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(targets).contains("s1", "o1", "d1-1", "d2-1", "implications", "recommendation");
        assertThat(targets).allSatisfy(target -> assertThat(html).contains("id=\"" + target + "\""));
    }

    @Test
    void theJsonIsTheDocument() throws Exception {
        ReportDocument document = publish();

        MockHttpServletResponse json = answer(PAPER + ".json");

        assertThat(json.getContentType()).isEqualTo("application/json");
        assertThat(DocumentJson.read(json.getContentAsString(StandardCharsets.UTF_8)))
                .isEqualTo(document);
    }

    @Test
    void thePdfKeepsToTheStandardsAndIsReadWithoutSession() throws Exception {
        publish();

        MvcResult result = site.perform(get(PAPER + ".pdf")).andReturn();

        MockHttpServletResponse pdf = result.getResponse();
        assertThat(pdf.getContentType()).isEqualTo("application/pdf");
        assertThat(pdf.getHeader("Content-Disposition"))
                .isEqualTo("inline; filename=\"2014-15-round-1-edition-1.0.pdf\"");
        assertThat(result.getRequest().getSession(false)).isNull();
        assertThat(pdf.getHeaders("Set-Cookie")).isEmpty();
        assertThat(PdfChecker.problemsOf(pdf.getContentAsByteArray())).isEmpty();
    }

    @Test
    void theWordDocumentIsTheDocument() throws Exception {
        ReportDocument document = publish();

        MockHttpServletResponse docx = answer(PAPER + ".docx");

        assertThat(docx.getContentType())
                .isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(docx.getHeader("Content-Disposition"))
                .isEqualTo("inline; filename=\"2014-15-round-1-edition-1.0.docx\"");
        assertThat(DocxChecker.wordsOf(docx.getContentAsByteArray())).isEqualTo(PaperInWords.of(document));
    }

    @Test
    void thePlainTextIsTheDocument() throws Exception {
        ReportDocument document = publish();

        MockHttpServletResponse text = answer(PAPER + ".txt");

        assertThat(text.getContentType()).isEqualTo("text/plain;charset=UTF-8");
        assertThat(text.getContentAsString(StandardCharsets.UTF_8)).contains(document.title(), "\nRecommendation\n===");
    }

    @Test
    void thePageOffersTheFilesWithTheirSizes() throws Exception {
        publish();

        assertThat(html(PAPER))
                .containsPattern("href=\"" + PAPER + "\\.pdf\"\\s+type=\"application/pdf\">PDF \\(\\d+ KB\\)<")
                .containsPattern(">Word \\(\\d+ KB\\)<")
                .containsPattern(">Plain text \\(\\d+ KB\\)<")
                .containsPattern(">JSON \\(\\d+ KB\\)<");
    }

    @Test
    void aSnapshotFromBeforeThereWereFilesGetsThem() throws Exception {
        publish();
        jdbc.update("delete from snapshot_file");
        assertThat(answer(PAPER + ".pdf").getStatus()).isEqualTo(404);

        files.lacking().forEach(files::make);

        assertThat(answer(PAPER + ".pdf").getStatus()).isEqualTo(200);
        assertThat(files.lacking()).isEmpty();
    }

    @Test
    void aSnapshotFromBeforeThereWasAFormGetsThatAndKeepsTheOthers() throws Exception {
        publish();
        jdbc.update("delete from snapshot_file where kind = 'DOCX'");
        jdbc.update("update snapshot_file set content = 'as it was' where kind = 'TEXT'");

        files.lacking().forEach(files::make);

        assertThat(answer(PAPER + ".docx").getStatus()).isEqualTo(200);
        assertThat(answer(PAPER + ".txt").getContentAsString()).startsWith("as it was");
        assertThat(files.lacking()).isEmpty();
    }

    @Test
    void theListGoesByMeeting() throws Exception {
        assertThat(html("/published")).contains("No paper has been published yet.");
        publish();

        assertThat(html("/published"))
                .contains(
                        "Meeting of 2 June 2015", "href=\"" + PAPER + "\"", "Performance against the Plan for 2014-15");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/published", PAPER, "/published/nothing/here"})
    void everyPageIsValidHtmlWithoutInlineStyleOrScript(String address) throws Exception {
        publish();
        String html = html(address);

        assertThat(HtmlValidator.problemsOf(html)).isEmpty();
        assertThat(html).doesNotContain("<script", "<style", " style=", " onclick=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/published/",
                "/published/2014-15-round-1",
                "/published/2014-15-round-1/9.9",
                "/published/2014-15-round-1/9.9.json",
                "/published/2014-15-round-1/9.9.pdf",
                "/published/2014-15-round-1/9.9.docx",
                "/published/2014-15-round-1/9.9.txt",
                "/published/a/b/c/d"
            })
    void noPathFallsThroughToTheWorkspace(String address) throws Exception {
        publish();

        MvcResult result = site.perform(get(address)).andReturn();

        assertThat(result.getRequest().getSession(false)).isNull();
        assertThat(result.getResponse().getHeaders("Set-Cookie")).isEmpty();
        assertThat(result.getResponse().getContentAsString())
                .doesNotContain("Vaadin")
                .containsIgnoringCase("published papers");
        assertThat(result.getResponse().getStatus()).isEqualTo(address.endsWith("published/") ? 200 : 404);
    }

    private ReportDocument publish() {
        RoundId round = paper.ready();
        paper.approved(
                round,
                "1.2",
                "walsall",
                Status.OFF_TRACK,
                "Figures & <b>more</b>:\n\n| Ward | Calls |\n|---|--:|\n| Bloxwich | 12 |",
                "- first\n- second");
        paper.approved(round, "1.2", "intelligence", Status.COMPLETE, "All *done*.");
        reports.choose(round, reports.draft(round).layouts().get(1).deliverable(), Layout.TABLE);
        paper.explainWarnings(round);
        signOffs.send(round);
        SignedIn.as("commissioner");
        SnapshotSummary snapshot = publication.publish(round);
        SignedIn.nobody();
        return publication.document(snapshot.id());
    }

    private MockHttpServletResponse answer(String address) throws Exception {
        return site.perform(get(address)).andReturn().getResponse();
    }

    private String html(String address) throws Exception {
        return answer(address).getContentAsString(StandardCharsets.UTF_8);
    }
}
