package uk.muster.scrutiny.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.RouterLink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.publication.CorrectionService;
import uk.muster.publication.PublicationService;
import uk.muster.report.Layout;
import uk.muster.report.ReportService;
import uk.muster.report.SignOffService;
import uk.muster.round.RoundId;
import uk.muster.testing.MusterTest;
import uk.muster.testing.Screens;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestPaper;
import uk.muster.ui.HtmlBlock;
import uk.muster.ui.Notice;

@MusterTest
class PanelViewTest {

    private static final String PAPER = "panel/2014-15-round-1/1.0";

    @Autowired
    Screens screens;

    @Autowired
    TestPaper paper;

    @Autowired
    ReportService reports;

    @Autowired
    SignOffService signOffs;

    @Autowired
    PublicationService publication;

    @Autowired
    CorrectionService corrections;

    private RoundId round = new RoundId(0);

    @BeforeEach
    void publishOne() {
        round = paper.ready();
        publish();
    }

    private void publish() {
        signOffs.send(round);
        SignedIn.as("commissioner");
        publication.publish(round);
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void papersAreListedByMeeting() {
        screens.open("panel.walsall", "panel");

        assertThat(_get(H2.class).getText()).isEqualTo("Meeting of 2 June 2015");
        assertThat(_get(RouterLink.class, spec -> spec.withText("Performance against the Plan for 2014-15"))
                        .getHref())
                .isEqualTo(PAPER);
    }

    @Test
    void theOwnAreaComesBeforeTheWholePaperAndLinksIntoIt() {
        screens.open("panel.walsall", PAPER);

        assertThat(_get(H1.class).getText()).isEqualTo("Performance against the Plan for 2014-15");
        assertThat(_find(H2.class).stream().map(H2::getText))
                .containsExactly("Your area: Walsall", "Your notes and questions", "The whole paper");
        String own = _find(HtmlBlock.class).getFirst().html();
        assertThat(own)
                .contains("Confidence in Walsall rose.", "href=\"" + PAPER + "#p4\"")
                .doesNotContain(" id=");
        assertThat(_find(HtmlBlock.class).stream().map(HtmlBlock::html).filter(html -> html.contains(" id=\"p4\"")))
                .hasSize(1);
    }

    @Test
    void aPaperThatWasCorrectedSaysSoAndLeadsToItsNewestEdition() {
        screens.open("panel.walsall", PAPER);
        _assertNone(Notice.class);
        SignedIn.as("editor");
        corrections.begin(round, "A figure was wrong.");
        reports.choose(round, reports.draft(round).layouts().getFirst().deliverable(), Layout.TABLE);
        paper.explainWarnings(round);
        publish();

        screens.open("panel.walsall", PAPER);

        assertThat(_get(Notice.class).getElement().getTextRecursively())
                .startsWith("Corrected in edition 1.1, published")
                .endsWith("Why: A figure was wrong.");
        assertThat(_get(RouterLink.class, spec -> spec.withText("Read edition 1.1"))
                        .getHref())
                .isEqualTo(PAPER.replace("1.0", "1.1"));
        screens.open("panel.walsall", PAPER.replace("1.0", "1.1"));
        _assertNone(Notice.class);
    }

    @Test
    void aPaperThatIsNotThereIsNotFound() {
        screens.open("panel.walsall", "panel/2014-15-round-1/9.9");

        _assertNone(H2.class, spec -> spec.withText("The whole paper"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.walsall", "contributor.walsall", "apcc.ellis", "editor", "commissioner", "admin"})
    void nobodyElseOpensIt(String username) {
        for (String route : new String[] {"panel", PAPER}) {
            try {
                screens.open(username, route);
            } catch (RuntimeException denied) {
                assertThat(denied).hasStackTraceContaining("Access");
            }
            _assertNone(PanelView.class);
            _assertNone(PanelPaperView.class);
        }
    }
}
