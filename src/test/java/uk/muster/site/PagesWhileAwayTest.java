package uk.muster.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import uk.muster.publication.PublicationService;
import uk.muster.report.SignOffService;
import uk.muster.round.RoundId;
import uk.muster.testing.HtmlValidator;
import uk.muster.testing.MusterTest;
import uk.muster.testing.NoConnections;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestPaper;

/** Takes every connection away, so that none is to be had, and reads on. */
@MusterTest
class PagesWhileAwayTest {

    private static final String PAPER = "/published/2014-15-round-1/1.0";

    private final KeptPages kept = new KeptPages();
    private DataSource source;
    private @Nullable NoConnections away;
    private MockMvc site;

    @BeforeEach
    void publish(
            @Autowired TestPaper paper,
            @Autowired SignOffService signOffs,
            @Autowired PublicationService publication,
            @Autowired @Qualifier("publishedController") Object controller,
            @Autowired SitePages pages,
            @Autowired DataSource source,
            @Autowired Clock clock) {
        RoundId round = paper.ready();
        signOffs.send(round);
        SignedIn.as("commissioner");
        publication.publish(round);
        SignedIn.nobody();
        this.source = source;
        PagesWhileAway whileAway = new PagesWhileAway(kept, pages, clock);
        site = MockMvcBuilders.standaloneSetup(controller)
                .setControllerAdvice(whileAway)
                .addInterceptors(whileAway)
                .build();
    }

    @AfterEach
    void comeBack() throws SQLException {
        if (away != null) {
            away.close();
        }
    }

    @Test
    void whatWasReadBeforeIsReadOnWithItsTag() throws Exception {
        MockHttpServletResponse before = answer(PAPER);
        answer("/published");
        goAway();

        MockHttpServletResponse during = answer(PAPER);

        assertThat(during.getStatus()).isEqualTo(200);
        assertThat(during.getContentAsByteArray()).isEqualTo(before.getContentAsByteArray());
        assertThat(during.getContentType()).isEqualTo(before.getContentType());
        assertThat(during.getHeader("ETag")).isEqualTo(before.getHeader("ETag"));
        assertThat(during.getHeader("Cache-Control")).isEqualTo(before.getHeader("Cache-Control"));
        assertThat(answer("/published").getStatus()).isEqualTo(200);
        assertThat(site.perform(get(PAPER).header("If-None-Match", before.getHeader("ETag")))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(304);
    }

    @Test
    void whatWasNotReadIsExcused() throws Exception {
        goAway();

        MockHttpServletResponse answer = answer(PAPER);

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Retry-After")).isNotBlank();
        assertThat(HtmlValidator.problemsOf(answer.getContentAsString())).isEmpty();
    }

    @Test
    void whatIsGoneIsNotKept() throws Exception {
        String gone = "/published/gone";
        kept.keep(gone, page(1), kept.era());
        kept.keep(gone + ".json", page(1), kept.era());

        answer(gone);

        assertThat(kept.page(gone)).isEmpty();
        assertThat(kept.page(gone + ".json")).isEmpty();
    }

    @Test
    void whatIsForgottenIsNotServedAndWhatWasInTheMakingNotKept() throws Exception {
        answer(PAPER);
        long before = kept.era();
        kept.forget();
        kept.keep(PAPER + ".json", page(1), before);
        goAway();

        assertThat(answer(PAPER).getStatus()).isEqualTo(503);
        assertThat(answer(PAPER + ".json").getStatus()).isEqualTo(503);
    }

    @Test
    void theOldestMakesRoom() {
        for (int number = 0; number < 40; number++) {
            kept.keep("/" + number, page(1 << 20), kept.era());
            kept.page("/0");
        }

        assertThat(kept.page("/0")).isPresent();
        assertThat(kept.page("/1")).isEmpty();
        assertThat(kept.page("/39")).isPresent();
    }

    private static ResponseEntity<byte[]> page(int bytes) {
        return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(new byte[bytes]);
    }

    private void goAway() throws SQLException {
        away = new NoConnections(source);
    }

    private MockHttpServletResponse answer(String address) throws Exception {
        return site.perform(get(address)).andReturn().getResponse();
    }
}
