package uk.muster.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.muster.publication.PublicationService;
import uk.muster.report.SignOffService;
import uk.muster.round.RoundId;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.SqlCount;
import uk.muster.testing.TestPaper;

@MusterTest
class UnchangedPagesTest {

    private static final String PAPER = "/published/2014-15-round-1/1.0";

    @Autowired
    private PlatformTransactionManager transactions;

    private MockMvc site;

    @BeforeEach
    void publish(
            @Autowired TestPaper paper,
            @Autowired SignOffService signOffs,
            @Autowired PublicationService publication,
            @Autowired @Qualifier("publishedController") Object controller,
            @Autowired UnchangedPages unchanged,
            @Autowired PagesWhileAway whileAway) {
        RoundId round = paper.ready();
        signOffs.send(round);
        SignedIn.as("commissioner");
        publication.publish(round);
        SignedIn.nobody();
        site = MockMvcBuilders.standaloneSetup(controller)
                .setControllerAdvice(whileAway)
                .addInterceptors(whileAway)
                .addFilters(unchanged)
                .build();
    }

    @Test
    void aPageIsMadeOnceWhileNothingIsStored() {
        MockHttpServletResponse first = answer(get(PAPER));

        assertThat(SqlCount.of(() -> answer(get(PAPER)))).isZero();

        MockHttpServletResponse second = answer(get(PAPER));
        assertThat(second.getContentAsByteArray()).isEqualTo(first.getContentAsByteArray());
        assertThat(second.getHeader("ETag")).isEqualTo(first.getHeader("ETag"));
        assertThat(second.getHeader("Cache-Control")).isEqualTo(first.getHeader("Cache-Control"));
        assertThat(second.getContentType()).isEqualTo(first.getContentType());
        assertThat(answer(get(PAPER).header("If-None-Match", first.getHeader("ETag")))
                        .getStatus())
                .isEqualTo(304);
    }

    @Test
    void whoTakesGzipGetsTheSameWordsPressedOnce() throws IOException {
        MockHttpServletResponse plain = answer(get(PAPER));
        MockHttpServletResponse pressed = answer(get(PAPER).header("Accept-Encoding", "gzip, deflate, br"));

        assertThat(pressed.getHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(pressed.getHeader("Vary")).isEqualTo("Accept-Encoding");
        assertThat(pressed.getContentLength()).isLessThan(plain.getContentLength());
        assertThat(new GZIPInputStream(new ByteArrayInputStream(pressed.getContentAsByteArray())).readAllBytes())
                .isEqualTo(plain.getContentAsByteArray());
    }

    @Test
    void itIsMadeAnewOnceAnythingWasStored() {
        answer(get(PAPER));

        new TransactionTemplate(transactions).executeWithoutResult(stored -> {});

        assertThat(SqlCount.of(() -> answer(get(PAPER)))).isPositive();
    }

    @Test
    void whatIsNotThereIsLookedForAgain() {
        answer(get(PAPER + "0"));

        assertThat(SqlCount.of(() -> answer(get(PAPER + "0")))).isPositive();
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) {
        try {
            return site.perform(request).andReturn().getResponse();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
