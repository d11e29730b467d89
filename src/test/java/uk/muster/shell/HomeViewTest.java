package uk.muster.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.round.RequestId;
import uk.muster.round.RoundId;
import uk.muster.testing.MusterTest;
import uk.muster.testing.Screens;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestOrganisation;
import uk.muster.testing.TestPlan;
import uk.muster.testing.TestRounds;
import uk.muster.testing.TestUpdates;
import uk.muster.ui.BurnUpChart;
import uk.muster.ui.HtmlBlock;
import uk.muster.update.CommentService;
import uk.muster.update.UpdateService;
import uk.muster.update.UpdateView;

@MusterTest
class HomeViewTest {

    @Autowired
    Screens screens;

    @Autowired
    TestUpdates written;

    @Autowired
    TestPlan plan;

    @Autowired
    TestRounds rounds;

    @Autowired
    UpdateService updates;

    @Autowired
    CommentService comments;

    @Autowired
    Clock clock;

    @BeforeEach
    void create(@Autowired TestOrganisation organisation) {
        organisation.create();
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void greetsByNameAndSaysAsWhat() {
        screens.open("editor", "");

        assertThat(_get(H1.class).getText()).isEqualTo("Hello, Helen Marsh");
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .contains("You are signed in as Report editor.");
    }

    @Test
    void anAdministratorsPlacesAreAdministration() {
        screens.open("admin", "");

        assertThat(ways()).contains("People", "Audit").doesNotContain("Rounds", "Review", "Home");
    }

    @Test
    void anEditorsPlacesAreTheRound() {
        screens.open("editor", "");

        assertThat(ways()).contains("Rounds").doesNotContain("People", "Audit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.walsall", "apcc.ellis", "editor", "commissioner", "panel.walsall", "admin"})
    void everyPlaceIsExplainedAndStandsInTheNavigationToo(String username) {
        screens.open(username, "");

        assertThat(wayItems())
                .allSatisfy(way -> assertThat(way.getChildren())
                        .as(way.getElement().getTextRecursively())
                        .anyMatch(Paragraph.class::isInstance));
        assertThat(_get(SideNav.class).getItems())
                .extracting(SideNavItem::getLabel)
                .contains("Home")
                .containsAll(ways());
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.walsall", "apcc.ellis", "editor", "commissioner", "panel.walsall", "admin"})
    void whereThereIsNothingToDoItSaysSoKindly(String username) {
        screens.open(username, "");

        assertThat(errands()).isEmpty();
        _assertOne(
                Paragraph.class,
                spec -> spec.withText("Nothing at the moment. Whatever is asked of you will be here."));
    }

    @Test
    void aLeadIsLedToWhatIsToWriteAndToWhatCameBack() {
        List<RequestId> walsall = ask("walsall");
        UpdateView submitted = written.submitted(walsall.getFirst(), "walsall", "Words.");
        SignedIn.as("apcc.ellis");
        comments.start(walsall.getFirst(), null, "Against which year?");
        updates.returnToUnit(walsall.getFirst(), submitted.version(), "Which year?");

        screens.open("lead.walsall", "");

        assertThat(errands())
                .containsExactly(
                        "1 update returned to you",
                        "1 update with unresolved threads",
                        (walsall.size() - 1) + " updates to write");
        assertThat(_find(Anchor.class, spec -> spec.withText("1.1 Raise confidence in the police")))
                .extracting(Anchor::getHref)
                .containsOnly("updates/" + walsall.getFirst().value());
    }

    @Test
    void aReviewerIsLedToWhatWaits() {
        RequestId request = ask("walsall").getFirst();
        written.submitted(request, "walsall", "Words.");

        screens.open("apcc.ellis", "");
        assertThat(errands()).containsExactly("1 update waiting for your review");
        _assertOne(
                Anchor.class, spec -> spec.withPredicate(link -> link.getHref().equals("review/" + request.value())));

        screens.open("apcc.khan", "");
        assertThat(errands()).isEmpty();
    }

    @Test
    void aMentionLeadsEverybodyToTheUpdateWhereTheyReadIt() {
        RequestId request = ask("walsall").getFirst();
        written.submitted(request, "walsall", "Words.");
        SignedIn.as("lead.walsall");
        comments.start(
                request,
                null,
                comments.mentionable(request).stream()
                        .map(reader -> "{@" + reader.id().value() + "}")
                        .collect(Collectors.joining(" ")));

        assertThat(mentionFor("contributor.walsall")).isEqualTo("updates/" + request.value());
        assertThat(mentionFor("apcc.ellis")).isEqualTo("review/" + request.value());
        assertThat(mentionFor("commissioner")).isEqualTo("round-update/" + request.value());
        screens.open("apcc.ellis", "review/" + request.value());
        screens.open("apcc.ellis", "");
        assertThat(errands()).as("seen").containsExactly("1 update waiting for your review");
    }

    @Test
    void whoRunsTheRoundSeesItBurnUpAgainstTheDueDate() {
        written.submitted(ask("walsall").getFirst(), "walsall", "Words.");

        screens.open("editor", "");
        String drawing = _get(BurnUpChart.class).getElement().getTextRecursively()
                + _find(HtmlBlock.class).stream().map(HtmlBlock::html).collect(Collectors.joining());
        _assertNone(H2.class, spec -> spec.withText("What needs you now"));
        assertThat(drawing).contains("role=\"img\"", "Answers are due on", "<caption>", "Answered: 1");

        screens.open("commissioner", "");
        _assertNone(BurnUpChart.class);
    }

    @Test
    void untilUpdatesAreDueNobodyNeedsToBeChased() {
        ask("walsall");

        screens.open("editor", "");

        assertThat(progress()).contains("0 of 6 answered, 6 to come. Updates are due on");
        _assertNone(Anchor.class, spec -> spec.withText("Chase who has not"));
    }

    @Test
    void afterThatTheEditorIsLedToThoseWhoHaveNotAnswered() {
        RoundId round = open(LocalDate.now(clock).plusWeeks(3));

        screens.open("editor", "");

        assertThat(progress()).contains("0 of 6 answered, 6 still to come. Updates were due on");
        assertThat(_get(Anchor.class, spec -> spec.withText("Chase who has not"))
                        .getHref())
                .isEqualTo("rounds/" + round.value());
    }

    private static String progress() {
        return _get(RoundProgress.class).getElement().getTextRecursively();
    }

    private List<RequestId> ask(String unit) {
        return written.asked(open(LocalDate.now(clock).plusWeeks(5)), unit);
    }

    /** Updates are due four weeks before the meeting. */
    private RoundId open(LocalDate meeting) {
        SignedIn.as("editor");
        return rounds.open(plan.create("2014-15"), meeting).id();
    }

    private String mentionFor(String username) {
        screens.open(username, "");
        return _get(
                        Anchor.class,
                        spec -> spec.withPredicate(link -> link.getText().startsWith("Lead Walsall on")))
                .getHref();
    }

    private static List<String> errands() {
        return _find(H3.class).stream()
                .map(heading -> heading.getElement().getTextRecursively())
                .toList();
    }

    private static List<String> ways() {
        return wayItems().map(way -> _get(way, Anchor.class).getText()).toList();
    }

    private static Stream<ListItem> wayItems() {
        return _find(ListItem.class).stream().filter(item -> item.hasClassName("way"));
    }
}
