package uk.muster.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.muster.decision.DecisionId;
import uk.muster.decision.DecisionText;
import uk.muster.decision.TestDecisions;
import uk.muster.publication.EmbargoService;
import uk.muster.report.SignOffService;
import uk.muster.round.RoundId;
import uk.muster.security.Access;
import uk.muster.testing.MusterTest;
import uk.muster.testing.Screens;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestOrganisation;
import uk.muster.testing.TestPaper;
import uk.muster.transparency.LogCheckMoved;

@MusterTest
class PaperErrandsTest {

    @Autowired
    Screens screens;

    @Autowired
    TestOrganisation organisation;

    @Autowired
    TestDecisions decisions;

    @Autowired
    TestPaper paper;

    @Autowired
    SignOffService signOffs;

    @Autowired
    EmbargoService embargoes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void theHeadIsLedToTheNoticesThatWantNothingButTheirSignature() {
        organisation.create();
        DecisionId ready = decisions.draft(TestDecisions.text("A grant for Walsall"));
        decisions.draft(DecisionText.BLANK);
        decisions.signed(TestDecisions.text("Signed already"));

        assertThat(errands("commissioner")).containsExactly("1 notice to sign");
        assertThat(_get(Anchor.class, spec -> spec.withText("A grant for Walsall"))
                        .getHref())
                .isEqualTo("decisions/" + ready.value());
        for (String other : List.of("editor", "apcc.ellis", "lead.walsall", "panel.walsall", "admin")) {
            assertThat(errands(other)).as(other).isEmpty();
        }
    }

    @Test
    void whoMayReleaseAPaperIsToldThatItCouldNotBePublishedAndWhy() {
        RoundId round = paper.ready();
        signOffs.send(round);
        SignedIn.as("commissioner");
        embargoes.schedule(round, LocalDateTime.now(clock).plusHours(1), "");
        jdbc.sql("update scheduled_publication set failed_at = now(6), failure = 'The log was changed.'")
                .update();

        for (String told : List.of("editor", "commissioner")) {
            assertThat(errands(told)).as(told).contains("1 paper that could not be published");
            assertThat(_find(Anchor.class)).extracting(Anchor::getHref).as(told).contains("report/" + round.value());
        }
        for (String other : List.of("apcc.ellis", "lead.walsall", "panel.walsall", "admin")) {
            assertThat(errands(other)).as(other).isEmpty();
        }
    }

    @Test
    void administratorsAreToldWhatTheLastCheckOfTheLogFound(@Autowired Access access) {
        organisation.create();
        jdbc.sql("insert into log_check (id, checked_at, entries) values (1, now(6), 2)")
                .update();
        jdbc.sql("insert into log_fault (position, words) values (0, 'The pdf of a/1.0 was changed.')")
                .update();

        assertThat(errands("admin")).containsExactly("1 fault in the publication log");
        assertThat(_get(Anchor.class, spec -> spec.withText("The pdf of a/1.0 was changed."))
                        .getHref())
                .isEqualTo("publication-log");
        assertThat(new Concern(access).isNews(new LogCheckMoved(true))).isTrue();
        for (String other : List.of("editor", "commissioner", "apcc.ellis", "lead.walsall", "panel.walsall")) {
            assertThat(errands(other)).as(other).isEmpty();
            assertThat(new Concern(access).isNews(new LogCheckMoved(true))).isFalse();
        }
    }

    private List<String> errands(String username) {
        screens.open(username, "");
        return _find(H3.class).stream()
                .map(heading -> heading.getElement().getTextRecursively())
                .toList();
    }
}
