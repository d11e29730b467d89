package uk.muster.review.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.muster.testing.PlainButtons.press;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.round.RequestId;
import uk.muster.security.UpdateState;
import uk.muster.testing.DeviceDrafts;
import uk.muster.testing.MusterTest;
import uk.muster.testing.Screens;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestOrganisation;
import uk.muster.testing.TestPlan;
import uk.muster.testing.TestRounds;
import uk.muster.testing.TestUpdates;
import uk.muster.ui.BulkDialog;
import uk.muster.ui.ComparedText;
import uk.muster.ui.PassageList;
import uk.muster.update.CommentService;
import uk.muster.update.UpdateService;
import uk.muster.update.UpdateView;
import uk.muster.update.VersionSummary;

@MusterTest
class ReviewViewTest {

    @Autowired
    private Screens screens;

    @Autowired
    private UpdateService updates;

    @Autowired
    private CommentService comments;

    @Autowired
    private TestUpdates written;

    private List<RequestId> walsall;

    @BeforeEach
    void openARound(@Autowired TestOrganisation organisation, @Autowired TestPlan plan, @Autowired TestRounds rounds) {
        organisation.create();
        SignedIn.as("editor");
        walsall = written.asked(
                rounds.open(plan.create("2014-15"), LocalDate.of(2015, 6, 2)).id(), "walsall");
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void anEmptyQueueSaysWhatWillBeInIt() {
        screens.open("apcc.ellis", "review");

        assertThat(_find(H2.class)).extracting(H2::getText).contains("Nothing to review");
    }

    @Test
    void theQueueLeadsToTheUpdateAndItsWords() {
        written.submitted(walsall.getFirst(), "walsall", "Confidence rose.");

        screens.open("apcc.ellis", "review");
        assertThat(link("1.1 Raise confidence in the police").getHref()).isEqualTo(route(walsall.getFirst()));

        screens.open("apcc.ellis", route(walsall.getFirst()));
        assertThat(_get(H1.class).getText()).isEqualTo("Review");
        assertThat(_get(H2.class).getText()).isEqualTo("1.1 Raise confidence in the police");
        _assertOne(PassageList.class);
    }

    @Test
    void approvingGoesOnToTheNextInTheQueue() {
        written.submitted(walsall.get(0), "walsall", "Words.");
        written.submitted(walsall.get(1), "walsall", "Words.");

        screens.open("apcc.ellis", route(walsall.get(0)));
        _click(button("Approve"));

        assertThat(state(walsall.get(0))).isEqualTo(UpdateState.APPROVED);
        assertThat(_get(H2.class).getText()).isEqualTo("1.2 Listen to victims");
    }

    @Test
    void theNextFollowsAlsoWhenTheOpenUpdateWasAwayFromTheQueueMeanwhile() {
        UpdateView first = written.submitted(walsall.get(0), "walsall", "Words.");
        written.submitted(walsall.get(1), "walsall", "Words.");
        screens.open("apcc.ellis", route(walsall.get(0)));
        UpdateView returned = updates.returnToUnit(walsall.get(0), first.version(), "Say more.");
        screens.waitFor(() -> _find(Anchor.class, spec -> spec.withText("1.1 Raise confidence in the police"))
                .isEmpty());
        updates.takeBackDecision(walsall.get(0), returned.version());
        screens.waitFor(() -> !_find(Anchor.class, spec -> spec.withText("1.1 Raise confidence in the police"))
                .isEmpty());

        _click(button("Approve"));

        assertThat(_get(H2.class).getText()).isEqualTo("1.2 Listen to victims");
    }

    @Test
    void anApprovalCanBeUndoneOnTheWayToTheNext() {
        written.submitted(walsall.get(0), "walsall", "Words.");
        written.submitted(walsall.get(1), "walsall", "Words.");
        screens.open("apcc.ellis", route(walsall.get(0)));
        _click(button("Approve"));

        _click(button("Undo"));

        assertThat(state(walsall.get(0))).isEqualTo(UpdateState.SUBMITTED);
        assertThat(_get(H2.class).getText()).isEqualTo("1.1 Raise confidence in the police");
        _assertOne(Button.class, spec -> spec.withText("Approve"));
    }

    @Test
    void aReturnCanBeUndoneUntilTheUnitGoesOn() {
        written.submitted(walsall.getFirst(), "walsall", "Fell by 9 per cent.");
        screens.open("apcc.ellis", route(walsall.getFirst()));
        _click(button("Return…"));
        _setValue(reason(), "Against which year?");
        _click(button("Return to unit"));
        written.submitted(walsall.getFirst(), "walsall", "Fell by 9 per cent against 2013-14.");
        SignedIn.as("apcc.ellis");

        _click(button("Undo"));

        assertThat(updates.history(walsall.getFirst()))
                .extracting(VersionSummary::kind)
                .startsWith(VersionSummary.Kind.SUBMITTED)
                .doesNotContain(VersionSummary.Kind.TAKEN_BACK);
    }

    @Test
    void allThatIsSelectedIsApprovedInTheBackgroundAndCanBePutBack() {
        walsall.forEach(request -> written.submitted(request, "walsall", "Words."));
        screens.open("apcc.ellis", "review");
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Select all 3")), true);

        _click(button("Approve selected"));
        screens.waitFor(() -> shows("Undo"));
        assertThat(walsall).extracting(this::state).containsOnly(UpdateState.APPROVED);
        assertThat(description()).isEqualTo("0 updates wait for you.");

        _click(button("Undo"));
        screens.waitFor(() -> state(walsall.get(0)) == UpdateState.SUBMITTED
                && _find(BulkDialog.class).isEmpty());
        assertThat(walsall).extracting(this::state).containsOnly(UpdateState.SUBMITTED);
        assertThat(description()).isEqualTo("3 updates wait for you.");
    }

    @Test
    void whatSomebodyChangedMeanwhileIsNamedAndTheRestIsReturned() {
        written.submitted(walsall.get(0), "walsall", "Words.");
        UpdateView second = written.submitted(walsall.get(1), "walsall", "Words.");
        screens.open("apcc.ellis", "review");
        select("1.1 Raise confidence in the police, Walsall");
        select("1.2 Listen to victims, Walsall");
        SignedIn.as("lead.walsall");
        updates.withdraw(walsall.get(1), second.version());
        SignedIn.as("apcc.ellis");

        _click(button("Return selected…"));
        _click(button("Return to units"));
        assertThat(reason().getErrorMessage()).startsWith("Write a reason");
        _setValue(reason(), "Say against which year.");
        _click(button("Return to units"));
        screens.waitFor(() -> shows("Undo what was done"));

        assertThat(_get(BulkDialog.class).getElement().getTextRecursively())
                .contains("1 update returned. 1 could not be:")
                .contains("1.2 Listen to victims, WalsallSomebody has changed it meanwhile.");
        assertThat(state(walsall.get(0))).isEqualTo(UpdateState.RETURNED);
        assertThat(state(walsall.get(1))).isEqualTo(UpdateState.DRAFT);
    }

    @Test
    void onlyWhatWaitsCanBeSelected() {
        UpdateView approved = written.submitted(walsall.get(0), "walsall", "Words.");
        SignedIn.as("apcc.ellis");
        updates.approve(walsall.get(0), approved.version());
        screens.open("apcc.ellis", "review");
        _setValue(_get(Select.class, spec -> spec.withLabel("State")), UpdateState.APPROVED);

        assertThat(link("1.1 Raise confidence in the police").isVisible()).isTrue();
        _assertNone(Checkbox.class);
    }

    private static void select(String name) {
        _setValue(
                _find(Checkbox.class).stream()
                        .filter(box -> box.getAriaLabel()
                                .filter(("Select " + name)::equals)
                                .isPresent())
                        .findFirst()
                        .orElseThrow(),
                true);
    }

    private static boolean shows(String button) {
        return !_find(Button.class, spec -> spec.withText(button)).isEmpty();
    }

    private static String description() {
        return _find(Paragraph.class, spec -> spec.withClasses("page-header__description"))
                .getFirst()
                .getText();
    }

    @Test
    void returningAsksForAReasonAndKeepsWhatWasTyped() {
        written.submitted(walsall.getFirst(), "walsall", "Fell by 9 per cent.");

        screens.open("apcc.ellis", route(walsall.getFirst()));
        _click(button("Return…"));
        _click(button("Return to unit"));
        assertThat(reason().isInvalid()).isTrue();

        _setValue(reason(), "Against which year?");
        _click(button("Return to unit"));
        assertThat(state(walsall.getFirst())).isEqualTo(UpdateState.RETURNED);
    }

    @Test
    void aReasonThatWasNotGivenIsThereAgainUntilItIs() {
        written.submitted(walsall.getFirst(), "walsall", "Fell by 9 per cent.");

        screens.open("apcc.ellis", route(walsall.getFirst()));
        DeviceDrafts.leftOver("return-" + walsall.getFirst().value(), "Against which ye");
        assertThat(reason().getValue()).isEqualTo("Against which ye");
        _assertNone(Button.class, spec -> spec.withText("Approve"));
        _click(button("Return to unit"));

        assertThat(state(walsall.getFirst())).isEqualTo(UpdateState.RETURNED);
        assertThat(DeviceDrafts.calls()).anyMatch(call -> call.contains("localStorage.removeItem"));
    }

    @Test
    void anApprovedUpdateCanBeReopenedWithAReason() {
        UpdateView submitted = written.submitted(walsall.getFirst(), "walsall", "Words.");
        SignedIn.as("apcc.ellis");
        updates.approve(walsall.getFirst(), submitted.version());

        screens.open("apcc.ellis", route(walsall.getFirst()));
        _assertNone(Button.class, spec -> spec.withText("Approve"));
        _click(button("Reopen…"));
        _setValue(reason(), "New figures are out.");
        _click(button("Reopen"));

        assertThat(state(walsall.getFirst())).isEqualTo(UpdateState.REOPENED);
    }

    @Test
    void whatCameTwiceOpensWithTheChangedWordsMarked() {
        UpdateView first = written.submitted(walsall.getFirst(), "walsall", "Fell by 9 per cent.");
        SignedIn.as("apcc.ellis");
        updates.returnToUnit(walsall.getFirst(), first.version(), "Which year?");
        written.submitted(walsall.getFirst(), "walsall", "Fell by 10 per cent.");

        screens.open("apcc.ellis", route(walsall.getFirst()));
        _assertOne(ComparedText.class);
    }

    @Test
    void aDecisionOnWhatChangedMeanwhileIsRefusedAndTheNewTextShown() {
        UpdateView submitted = written.submitted(walsall.getFirst(), "walsall", "Words.");
        screens.open("apcc.ellis", route(walsall.getFirst()));
        Button approve = button("Approve");
        SignedIn.as("lead.walsall");
        updates.withdraw(walsall.getFirst(), submitted.version());
        written.submitted(walsall.getFirst(), "walsall", "Other words.");

        SignedIn.as("apcc.ellis");
        approve.click();

        assertThat(state(walsall.getFirst())).isEqualTo(UpdateState.SUBMITTED);
        _assertOne(Button.class, spec -> spec.withText("Approve"));
    }

    @Test
    void aCommentStandsBeneathItsParagraphAndIsCountedUntilItIsResolved() {
        written.submitted(walsall.getFirst(), "walsall", "Words.");
        screens.open("apcc.ellis", route(walsall.getFirst()));

        press("Comment on paragraph 1");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Comment on paragraph 1")), "Against which year?");
        _click(button("Send"));
        assertThat(comments.threads(walsall.getFirst())).hasSize(1);
        assertThat(counts()).as("in the queue and beside the decision").hasSize(2);

        _click(named("Resolve thread on paragraph 1"));
        assertThat(counts()).isEmpty();
        _assertOne(NativeDetails.class);
    }

    @Test
    void aHalfWrittenReplyStaysWhileAnotherThreadIsResolved() {
        written.submitted(walsall.getFirst(), "walsall", "Words.");
        comments.start(walsall.getFirst(), null, "Who counted?");
        comments.start(walsall.getFirst(), null, "How often?");
        screens.open("apcc.ellis", route(walsall.getFirst()));
        press("Reply on the whole update");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Reply on the whole update")), "I mean");

        _click(_find(Button.class, spec -> spec.withText("Resolve")).getLast());

        assertThat(_get(TextArea.class, spec -> spec.withLabel("Reply on the whole update"))
                        .getValue())
                .isEqualTo("I mean");
    }

    @Test
    void aThreadOnARemovedParagraphSaysSo() {
        written.submitted(walsall.getFirst(), "walsall", "Words.");
        comments.start(walsall.getFirst(), UUID.randomUUID(), "Who counted?");

        screens.open("apcc.ellis", route(walsall.getFirst()));

        _assertOne(Paragraph.class, spec -> spec.withText("On a paragraph that was removed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.walsall", "editor", "commissioner", "panel.walsall", "admin"})
    void nobodyElseGetsTheDesk(String username) {
        screens.open(username, "review");

        assertThat(_find(H1.class)).extracting(H1::getText).doesNotContain("Review");
    }

    private UpdateState state(RequestId request) {
        return updates.update(request).state();
    }

    private static String route(RequestId request) {
        return "review/" + request.value();
    }

    private static Anchor link(String text) {
        return _get(Anchor.class, spec -> spec.withText(text));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static Button named(String name) {
        return _get(
                Button.class,
                spec -> spec.withPredicate(
                        button -> button.getAriaLabel().filter(name::equals).isPresent()));
    }

    private static List<HtmlContainer> counts() {
        return _find(HtmlContainer.class, spec -> spec.withText("1 unresolved thread"));
    }

    private static TextArea reason() {
        return _get(TextArea.class);
    }
}
