package uk.muster.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.muster.organisation.CoverId;
import uk.muster.organisation.CoverNews;
import uk.muster.organisation.CoverService;
import uk.muster.round.RequestId;
import uk.muster.round.RoundService;
import uk.muster.round.RoundView;
import uk.muster.security.Access;
import uk.muster.security.PersonId;
import uk.muster.testing.MusterTest;
import uk.muster.testing.Screens;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestCover;
import uk.muster.testing.TestOrganisation;
import uk.muster.testing.TestPlan;
import uk.muster.testing.TestRounds;
import uk.muster.testing.TestUpdates;
import uk.muster.update.CommentService;
import uk.muster.update.UpdateChanged;
import uk.muster.update.UpdateService;
import uk.muster.update.UpdateView;

/** What others do appears on an open Home, and what stands there already is left alone. */
@MusterTest
class HomeNewsTest {

    @Autowired
    private Screens screens;

    @Autowired
    private TestUpdates written;

    @Autowired
    private UpdateService updates;

    @Autowired
    private CommentService comments;

    @Autowired
    private RoundService rounds;

    @Autowired
    private TestOrganisation organisation;

    @Autowired
    private Access access;

    private RoundView round;
    private List<RequestId> walsall;

    @BeforeEach
    void ask(@Autowired TestPlan plan, @Autowired TestRounds testRounds, @Autowired Clock clock) {
        organisation.create();
        SignedIn.as("editor");
        round = testRounds.open(plan.create("2014-15"), LocalDate.now(clock).plusWeeks(5));
        walsall = written.asked(round.id(), "walsall");
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void whatIsSubmittedAppearsToItsReviewerBesideWhatWaitedAlready() {
        written.submitted(walsall.get(0), "walsall", "Words.");
        screens.open("apcc.ellis", "");
        Anchor before = link(walsall.get(0));
        meanwhile(() -> written.submitted(walsall.get(1), "walsall", "Words."));

        screens.waitFor(() -> errands().contains("2 updates waiting for your review"));
        assertThat(link(walsall.get(0))).as("is not drawn anew").isSameAs(before);
        assertThat(link(walsall.get(1)).getText()).isNotEmpty();
    }

    @Test
    void whatComesBackAppearsToItsUnit() {
        UpdateView submitted = written.submitted(walsall.getFirst(), "walsall", "Words.");
        screens.open("lead.walsall", "");
        meanwhile(() -> {
            SignedIn.as("apcc.ellis");
            updates.returnToUnit(submitted.request().id(), submitted.version(), "Which year?");
        });

        screens.waitFor(() -> errands().contains("1 update returned to you"));
    }

    @Test
    void aRoundThatClosesTakesWhatIsToWriteAway() {
        screens.open("lead.walsall", "");
        assertThat(errands()).containsExactly("3 updates to write");
        meanwhile(() -> {
            SignedIn.as("editor");
            rounds.close(round.id(), round.version());
        });

        screens.waitFor(() -> errands().isEmpty());
    }

    @Test
    void anAnswerMovesTheEditorsBurnUp() {
        screens.open("editor", "");
        meanwhile(() -> written.submitted(walsall.getFirst(), "walsall", "Words."));

        screens.waitFor(() ->
                _get(RoundProgress.class).getElement().getTextRecursively().contains("1 of 6 answered, 5 to come."));
    }

    @Test
    void aMentionAppears() {
        screens.open("contributor.walsall", "");
        meanwhile(() -> {
            SignedIn.as("lead.walsall");
            long mentioned = organisation.person("contributor.walsall").value();
            comments.start(walsall.getFirst(), null, "{@" + mentioned + "} Which year?");
        });

        screens.waitFor(() -> errands().contains("1 new mention of you"));
    }

    @Test
    void coverThatIsArrangedEndedAndGoesOnShowsToWhoeverIsAway(
            @Autowired TestCover cover, @Autowired CoverService covers) {
        screens.open("apcc.ellis", "");
        List<CoverId> arranged = new ArrayList<>();

        meanwhile(() -> arranged.add(cover.arrange("apcc.ellis", "apcc.khan")));
        screens.waitFor(() -> coverLine().startsWith("Amina Khan covers for you until "));
        meanwhile(() -> {
            SignedIn.as("admin");
            covers.end(arranged.getFirst());
        });
        screens.waitFor(() -> coverLine().isEmpty());
        meanwhile(() -> {
            SignedIn.as("admin");
            covers.goOn(arranged.getFirst());
        });
        screens.waitFor(() -> coverLine().startsWith("Amina Khan covers for you until "));
    }

    @Test
    void coverIsNewsToThoseTwoOnly() {
        PersonId absent = organisation.person("apcc.ellis");
        PersonId standIn = organisation.person("apcc.khan");
        CoverNews news = new CoverNews(new CoverId(1), true, absent, standIn, absent, Instant.EPOCH);

        assertThat(news.isAbout(absent)).as("on their other screens too").isTrue();
        assertThat(news.isAbout(standIn)).isTrue();
        assertThat(news.isAbout(organisation.person("deputy"))).isFalse();
        assertThat(news.concerned()).containsExactly(standIn);
    }

    @Test
    void goingOnWritingAndAnothersUpdateAreNoNews() {
        SignedIn.as("lead.walsall");
        Concern leads = new Concern(access);
        SignedIn.as("lead.intelligence");
        Concern others = new Concern(access);
        UpdateView draft = written.submitted(walsall.getFirst(), "walsall", "Words.");
        UpdateChanged change = new UpdateChanged(draft, organisation.person("lead.walsall"));

        assertThat(leads.isNews(change)).isTrue();
        assertThat(leads.isNews(change)).as("the same state again").isFalse();
        assertThat(others.isNews(change)).isFalse();
    }

    private static void meanwhile(Runnable deed) {
        SecurityContext reader = SecurityContextHolder.getContext();
        try {
            deed.run();
        } finally {
            SecurityContextHolder.setContext(reader);
        }
    }

    private static Anchor link(RequestId request) {
        return _get(
                Anchor.class, spec -> spec.withPredicate(link -> link.getHref().equals("review/" + request.value())));
    }

    private static String coverLine() {
        return _get(CoverOfToday.class).getElement().getTextRecursively();
    }

    private static List<String> errands() {
        return _find(H3.class).stream()
                .map(heading -> heading.getElement().getTextRecursively())
                .toList();
    }
}
