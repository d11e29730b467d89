package uk.muster.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.w3c.dom.Document;
import uk.muster.report.SignOffService;
import uk.muster.round.RoundId;
import uk.muster.testing.HtmlValidator;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestPaper;

/** What leads to the published papers, and the rules that every public address keeps to. */
@MusterTest
class SignpostTest {

    private static final String PATH = "/published/2014-15-round-1/1.0";
    private static final String PAPER = "http://localhost:8080" + PATH;
    private static final List<String> PAGES = List.of(
            "/published",
            PATH,
            "/published/feed.atom",
            "/published/accessibility",
            "/published/areas",
            "/published/nothing",
            "/sitemap.xml",
            "/robots.txt");

    @Autowired
    WebApplicationContext context;

    private MockMvc site;

    @BeforeEach
    void publish(
            @Autowired TestPaper paper, @Autowired SignOffService signOffs, @Autowired PublicationService publication) {
        RoundId round = paper.ready();
        signOffs.send(round);
        SignedIn.as("commissioner");
        publication.publish(round);
        SignedIn.nobody();
        site = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void browsersAreToldToRunNothingAndAskNothing() throws Exception {
        for (String address : PAGES) {
            MvcResult result = answer(address);

            assertThat(result.getResponse().getHeader("Content-Security-Policy"))
                    .as(address)
                    .startsWith("default-src 'none'; style-src 'self';")
                    .contains("base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe", "script-src");
            assertThat(result.getResponse().getHeader("Referrer-Policy")).isEqualTo("same-origin");
            assertThat(result.getResponse().getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(result.getResponse().getHeader("Permissions-Policy")).contains("camera=()", "geolocation=()");
            assertThat(result.getResponse().getHeaders("Set-Cookie")).isEmpty();
            assertThat(result.getRequest().getSession(false)).isNull();
        }
    }

    @Test
    void aResidentSeesWhatTheirAreaReported() throws Exception {
        assertThat(text("/published/areas")).contains("href=\"/published/areas/walsall\"");
        String walsall = text("/published/areas/walsall");

        assertThat(walsall)
                .contains("href=\"" + PATH + "#d1-1\"", "status--on-track", "On track")
                .doesNotContain("At risk");
        assertThat(HtmlValidator.problemsOf(walsall)).isEmpty();
        assertThat(HtmlValidator.problemsOf(text("/published/areas"))).isEmpty();
        assertThat(answer("/published/areas/atlantis").getResponse().getStatus())
                .isEqualTo(404);
    }

    @Test
    void theFeedHasAnEntryForEachEdition() throws Exception {
        MvcResult result = answer("/published/feed.atom");
        Document feed = xml(result);

        assertThat(result.getResponse().getContentType()).isEqualTo("application/atom+xml;charset=UTF-8");
        assertThat(feed.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(feed.getElementsByTagName("entry").getLength()).isEqualTo(1);
        assertThat(feed.getElementsByTagName("id").item(1).getTextContent()).isEqualTo(PAPER);
        assertThat(feed.getElementsByTagName("summary").item(0).getTextContent())
                .isEqualTo("Meeting of 2 June 2015, edition 1.0");
    }

    @Test
    void theSitemapNamesThePapers() throws Exception {
        Document map = xml(answer("/sitemap.xml"));

        assertThat(map.getDocumentElement().getTextContent()).contains(PAPER);
    }

    @Test
    void robotsAreLedToThePapersOnly() throws Exception {
        assertThat(text("/robots.txt"))
                .contains("Allow: /published\n", "Disallow: /\n", "Sitemap: http://localhost:8080/sitemap.xml\n");
    }

    @Test
    void theListLeadsToFeedQuestionsAndStatement() throws Exception {
        assertThat(text("/published"))
                .contains("type=\"application/atom+xml\"", "property=\"og:title\"")
                .contains("property=\"og:description\" content=\"The board papers of ")
                .doesNotContain("og:url", "og:image")
                .contains("href=\"/published/2014-15-round-1/1.0/questions\"", "href=\"/published/accessibility\"");
    }

    @Test
    void aPaperSaysOfWhichMeetingItIsAndNoAddressOfAServerThatKnowsNone() throws Exception {
        assertThat(text("/published/2014-15-round-1/1.0"))
                .containsPattern(
                        "<meta name=\"description\" content=\"[^\"]+ Paper for the meeting of 2 June 2015, edition"
                                + " 1.0.\">")
                .doesNotContain("og:url", "og:image");
    }

    @Test
    void thePictureBesideASharedLinkIsOfTheSizeThatItsPagesSayAndPublic() throws Exception {
        MockHttpServletResponse card = answer("/published/card.png").getResponse();

        assertThat(card.getContentType()).isEqualTo("image/png");
        assertThat(card.getHeader("Cache-Control")).isEqualTo("max-age=300, public");
        assertThat(card.getHeaders("Set-Cookie")).isEmpty();
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(card.getContentAsByteArray()));
        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(630);
    }

    @Test
    void theAccessibilityStatementNamesTheBody() throws Exception {
        String page = text("/published/accessibility");

        assertThat(HtmlValidator.problemsOf(page)).isEmpty();
        assertThat(page).contains("Accessibility Regulations 2018", "Equality Advisory and Support Service");
    }

    private String text(String address) throws Exception {
        return answer(address).getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private MvcResult answer(String address) throws Exception {
        return site.perform(get(address)).andReturn();
    }

    private static Document xml(MvcResult result) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(result.getResponse().getContentAsByteArray()));
    }
}
