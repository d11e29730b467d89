package uk.muster.update.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.muster.round.RequestId;
import uk.muster.round.RequestService;
import uk.muster.round.RequestView;
import uk.muster.round.RoundService;
import uk.muster.round.RoundView;
import uk.muster.testing.MusterTest;
import uk.muster.testing.Screens;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestOrganisation;
import uk.muster.testing.TestPlan;
import uk.muster.testing.TestRounds;
import uk.muster.ui.PassageList;

/** What an editor changes in a round appears where it shows, without a reload. */
@MusterTest
class RoundNewsOnScreensTest {

    @Autowired
    private Screens screens;

    @Autowired
    private RoundService rounds;

    @Autowired
    private RequestService requests;

    @Autowired
    private TestOrganisation organisation;

    private RoundView round;

    @BeforeEach
    void planARound(@Autowired TestPlan plan, @Autowired TestRounds testRounds) {
        organisation.create();
        SignedIn.as("editor");
        round = testRounds.planned(plan.create("2014-15"), LocalDate.of(2015, 6, 2));
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void aRoundThatOpensAppearsToItsUnits() {
        screens.open("lead.walsall", "updates");
        asEditor(() -> rounds.open(round.id(), round.version()));

        screens.waitFor(() -> text().contains("1.1 Raise confidence in the police"));
    }

    @Test
    void aDueDateThatMovesIsShownInTheListAndAboveTheUpdate() {
        open();
        RequestView first = asked().getFirst();
        screens.open("lead.walsall", route(first.id()));
        asEditor(() -> requests.extend(first.id(), LocalDate.of(2015, 5, 11), first.version()));

        screens.waitFor(() ->
                _get(UpdateHeading.class).getElement().getTextRecursively().contains("Due 11 May 2015"));
        assertThat(_get(UpdateList.class).getElement().getTextRecursively()).contains("Due 11 May 2015");
    }

    @Test
    void whoeverWritesWhenTheRoundClosesIsToldAndReadsWhatIsSaved() {
        RoundView opened = open();
        String first = route(asked().getFirst().id());
        screens.open("lead.walsall", first);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Outlook")), "Half a sentence");
        asEditor(() -> rounds.close(opened.id(), opened.version()));

        screens.waitFor(() -> text().contains("is closed. Ask the report editor"));
        _assertOne(PassageList.class);
        _assertNone(ContentForm.class);
    }

    @Test
    void whoeverHasARequestOpenThatIsTakenBackIsToldAndBackAtTheList() {
        open();
        RequestId first = asked().getFirst().id();
        screens.open("lead.walsall", route(first));
        asEditor(() -> requests.remove(first));

        screens.waitFor(() -> _find(UpdateEditor.class).isEmpty());
        assertThat(_get(Notification.class).getElement().getTextRecursively())
                .contains("The report editor does not ask for this any more.");
        assertThat(_get(UpdateList.class).getElement().getTextRecursively()).doesNotContain("1.1 Raise");
    }

    @Test
    void aRequestThatIsTakenBackLeavesTheMatrix() {
        open();
        screens.open("commissioner", "coverage");
        assertThat(summary()).contains("0 of 6");
        asEditor(() -> requests.remove(asked().getFirst().id()));

        screens.waitFor(() -> summary().contains("0 of 5"));
    }

    private RoundView open() {
        return rounds.open(round.id(), round.version());
    }

    private List<RequestView> asked() {
        return rounds.requests(round.id(), List.of(organisation.unit("walsall")));
    }

    /** On another screen: whoever sits at this one stays signed in at it. */
    private static void asEditor(Runnable work) {
        SecurityContext here = SecurityContextHolder.getContext();
        SignedIn.as("editor");
        work.run();
        SecurityContextHolder.setContext(here);
    }

    private static String route(RequestId request) {
        return "updates/" + request.value();
    }

    private static String summary() {
        return _get(Paragraph.class, spec -> spec.withClasses("coverage__summary"))
                .getText();
    }

    private static String text() {
        return _get(MyUpdatesView.class).getElement().getTextRecursively();
    }
}
