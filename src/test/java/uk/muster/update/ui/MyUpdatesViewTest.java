package uk.muster.update.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static uk.muster.testing.PlainButtons.named;
import static uk.muster.testing.PlainButtons.press;
import static uk.muster.update.Contents.content;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.round.RequestId;
import uk.muster.round.RoundId;
import uk.muster.round.RoundService;
import uk.muster.round.RoundState;
import uk.muster.round.RoundView;
import uk.muster.security.UpdateState;
import uk.muster.testing.DeviceDrafts;
import uk.muster.testing.MusterTest;
import uk.muster.testing.Screens;
import uk.muster.testing.SignedIn;
import uk.muster.testing.SqlCount;
import uk.muster.testing.TestOrganisation;
import uk.muster.text.Dates;
import uk.muster.ui.ErrorSummary;
import uk.muster.ui.MarkdownField;
import uk.muster.ui.PassageList;
import uk.muster.ui.PlainButton;
import uk.muster.update.AskedRound;
import uk.muster.update.CommentService;
import uk.muster.update.NilKind;
import uk.muster.update.ParagraphText;
import uk.muster.update.Status;
import uk.muster.update.UpdateService;
import uk.muster.update.UpdateView;

@MusterTest
class MyUpdatesViewTest {

    @Autowired
    Screens screens;

    @Autowired
    UpdateService updates;

    @Autowired
    CommentService comments;

    @Autowired
    AskedRound asked;

    @Autowired
    TestOrganisation organisation;

    long edition;
    RoundId round;
    RequestId confidence;
    RequestId burglary;

    @BeforeEach
    void askWalsall() {
        organisation.create();
        edition = asked.edition(2014);
        round = asked.round(edition, 2, LocalDate.of(2015, 3, 31), RoundState.OPEN);
        confidence = asked.request(round, AskedRound.CONFIDENCE, "walsall");
        burglary = asked.request(round, AskedRound.BURGLARY, "walsall");
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void theListGroupsByObjectiveAndCountsWhatIsSubmitted() {
        screens.open("lead.walsall", "updates");

        assertThat(_get(H1.class).getText()).isEqualTo("My updates");
        assertThat(_find(H2.class)).extracting(H2::getText).contains("1 Public confidence");
        assertThat(links()).containsExactly("1.1 " + AskedRound.CONFIDENCE, "1.2 " + AskedRound.BURGLARY);
        assertThat(text()).contains("0 of 2 submitted", "Not started", "late");
    }

    @Test
    void whatAReportWasPublishedWithoutIsNotLateButNotAnswered(@Autowired RoundService rounds, @Autowired Clock clock) {
        write("A draft that nobody handed in.");
        SignedIn.as("commissioner");
        rounds.markPublished(round);
        String without = "The report was published without it on " + Dates.day(LocalDate.now(clock));

        screens.open("lead.walsall", "updates");
        assertThat(text()).contains("Not answered", without).doesNotContain("Late", "days late", "Not started");
        _setValue(show(), MyUpdate.Show.LATE);
        assertThat(links()).isEmpty();
        _setValue(show(), MyUpdate.Show.TO_DO);
        assertThat(links()).isEmpty();

        open(confidence);
        assertThat(_get(UpdateHeading.class).getElement().getTextRecursively())
                .contains("Not answered", without + ". Nobody asks for it any more.")
                .doesNotContain("Late", "Draft");
    }

    @Test
    void theListIsFilteredByWordsAndState() {
        write("Confidence rose.");
        screens.open("lead.walsall", "updates");

        _setValue(_get(TextField.class, spec -> spec.withLabel("Find")), "burglary");
        assertThat(links()).containsExactly("1.2 " + AskedRound.BURGLARY);

        _setValue(_get(TextField.class, spec -> spec.withLabel("Find")), "");
        _setValue(show(), MyUpdate.Show.SUBMITTED);
        assertThat(links()).isEmpty();
        assertThat(text()).contains("Nothing matches");
    }

    @Test
    void aUnitThatIsAskedNothingReadsWhatWillBeHere() {
        screens.open("lead.coventry", "updates");

        assertThat(text()).contains("Nothing is asked of your unit yet");
    }

    @Test
    void anotherRoundCanBeChosen() {
        RoundId earlier = asked.round(edition, 1, LocalDate.of(2014, 9, 30), RoundState.PUBLISHED);
        asked.request(earlier, AskedRound.COLLECTION, "walsall");
        screens.open("lead.walsall", "updates");

        _setValue(rounds(), rounds().getListDataView().getItem(1));

        assertThat(links()).containsExactly("2.1 " + AskedRound.COLLECTION);
    }

    @Test
    void whatIsWrittenIsSavedAndSubmitted() {
        open(confidence);
        type(1, "Confidence rose to **83 per cent**.");
        _setValue(_get(StatusField.class), Status.ON_TRACK);
        _setValue(area("Outlook"), "It should hold.");

        _click(button("Save"));
        assertThat(stored(confidence).state()).isEqualTo(UpdateState.DRAFT);
        assertThat(text()).contains("Saved");

        _click(button("Submit for review"));
        assertThat(stored(confidence).state()).isEqualTo(UpdateState.SUBMITTED);
        assertThat(text()).contains("1 of 2 submitted", "Confidence rose to");
        _assertNone(MarkdownField.class);
    }

    @Test
    void whatIsMissingIsSaidBesideItsFieldAndAbove() {
        open(burglary);

        _click(button("Submit for review"));

        assertThat(_get(ErrorSummary.class).isVisible()).isTrue();
        assertThat(paragraph(1).isInvalid()).isTrue();
        assertThat(_get(StatusField.class).isInvalid()).isTrue();
        assertThat(area("Outlook").getErrorMessage()).isEqualTo("Say what is expected by the next round.");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Source")).isInvalid())
                .isTrue();
        assertThat(stored(burglary).state()).isEqualTo(UpdateState.NOT_STARTED);
    }

    @Test
    void theFigureOfAResultIsStoredAsItIsTypedAndKeptAsItIsSpelt() {
        open(burglary);
        assertThat(DeviceDrafts.calls())
                .filteredOn(call -> call.contains("Muster.keepDraft"))
                .hasSizeGreaterThanOrEqualTo(3);

        _setValue(line("Result"), "1,204.");

        assertThat(figure()).isEqualByComparingTo("1204");
        assertThat(line("Result").getValue()).isEqualTo("1,204.");
    }

    @Test
    void whatIsNoFigureSaysSoAndStaysToBePutRight() {
        open(burglary);

        _setValue(line("Result"), "about 5");

        assertThat(line("Result").isInvalid()).isTrue();
        assertThat(line("Result").getErrorMessage()).isEqualTo("Enter a number, like 77.3.");
        assertThat(line("Result").getValue()).isEqualTo("about 5");
        _setValue(line("Result"), "5");
        assertThat(line("Result").isInvalid()).isFalse();
        assertThat(figure()).isEqualByComparingTo("5");
    }

    @Test
    void aFigureTypedAsTheLineWasCutComesBack() {
        open(burglary);

        DeviceDrafts.bringBack("result.value", "77.3", 0);

        assertThat(figure()).isEqualByComparingTo("77.3");
        assertThat(line("Result").getValue()).isEqualTo("77.3");
    }

    private BigDecimal figure() {
        return stored(burglary).content().result().value();
    }

    private static TextField line(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    @Test
    void aNilReturnIsSavedAndSubmitted() {
        open(confidence);
        _setValue(kind(), NilKind.REPORTED_ELSEWHERE);
        _click(button("Submit for review"));
        assertThat(area("Which paper reports it").isInvalid()).isTrue();

        _setValue(area("Which paper reports it"), "Paper 7 of May");
        _click(button("Submit for review"));

        assertThat(stored(confidence).state()).isEqualTo(UpdateState.SUBMITTED);
        assertThat(text()).contains("Reported elsewhere: Paper 7 of May");
    }

    @Test
    void changingToANilReturnAndBackLosesNothingTyped() {
        open(confidence);
        type(1, "Typed with care.");

        _setValue(kind(), NilKind.NOTHING_TO_REPORT);
        _setValue(kind(), null);

        assertThat(paragraph(1).getValue()).isEqualTo("Typed with care.");
    }

    @Test
    void paragraphsAreAddedMovedRemovedAndBroughtBack() {
        write("One.", "Two.");
        open(confidence);
        _click(button("Add paragraph"));
        type(3, "Three.");

        press("Move paragraph 3 up");
        assertThat(paragraphs()).containsExactly("One.", "Three.", "Two.");

        press("Remove paragraph 1");
        assertThat(paragraphs()).containsExactly("Three.", "Two.");
        _click(button("Undo"));
        assertThat(paragraphs()).containsExactly("One.", "Three.", "Two.");

        _click(button("Save"));
        assertThat(stored(confidence).content().paragraphs())
                .extracting(ParagraphText::text)
                .containsExactly("One.", "Three.", "Two.");
    }

    @Test
    void lastRoundsWordsAreCopiedAndTheCopyUndone() {
        RoundId earlier = asked.round(edition, 1, LocalDate.of(2014, 9, 30), RoundState.OPEN);
        RequestId before = asked.request(earlier, AskedRound.CONFIDENCE, "walsall");
        SignedIn.as("lead.walsall");
        updates.save(before, content("As in autumn."), 0);
        updates.submit(before, 1);
        open(confidence);
        press("Show last round");
        assertThat(text()).contains("As in autumn.");

        _click(button("Copy into this update"));
        assertThat(paragraphs()).containsExactly("As in autumn.");
        _click(button("Undo"));
        assertThat(paragraphs()).containsExactly("");
    }

    @Test
    void whatIsTypedIsStoredWithoutAnyButton() {
        open(confidence);
        type(1, "One.");

        assertThat(stored(confidence).content().paragraphs())
                .extracting(ParagraphText::text)
                .containsExactly("One.");
        assertThat(text()).contains("Saved");
    }

    @Test
    void ofTwoWhoWriteInOnePlaceTheLaterOneChoosesAndNothingIsLost() {
        write("One.", "Two.");
        open(confidence);
        TextArea mine = _get(paragraph(2), TextArea.class);
        colleagueWrites("One.", "Two, by them.");

        _setValue(mine, "Two, by me.");
        assertThat(text()).contains("Somebody else wrote here", "My words", "Their words");
        _click(button("Use these words"));

        assertThat(paragraphs()).containsExactly("One.", "Two, by me.");
        assertThat(stored(confidence).content().paragraphs())
                .extracting(ParagraphText::text)
                .containsExactly("One.", "Two, by me.");
        _click(button("Undo"));
        assertThat(stored(confidence).content().paragraphs())
                .extracting(ParagraphText::text)
                .containsExactly("One.", "Two, by me.");
    }

    @Test
    void whatTwoWriteInDifferentPlacesIsBroughtTogetherUnasked() {
        write("One is here.", "Two.");
        open(confidence);
        TextArea mine = _get(paragraph(1), TextArea.class);
        colleagueWrites("One is now here.", "Two, by them.");

        _setValue(mine, "Number One is here.");

        assertThat(paragraphs()).containsExactly("Number One is now here.", "Two, by them.");
    }

    @Test
    void aColleaguesWordsCostAnOpenScreenNoStatement() {
        write("One.");
        open(confidence);
        SignedIn.as("contributor.walsall");
        colleagueWrites("One, by them.");
        SignedIn.as("lead.walsall");

        int statements = SqlCount.of(() -> await().pollInSameThread()
                .untilAsserted(() -> assertThat(paragraphs()).containsExactly("One, by them.")));

        assertThat(statements).isZero();
    }

    @Test
    void changesAreUndoneAndMadeAgain() {
        write("One.");
        open(confidence);
        type(1, "One. Two.");

        press("Undo change");
        assertThat(paragraphs()).containsExactly("One.");
        press("Redo change");
        assertThat(paragraphs()).containsExactly("One. Two.");
        assertThat(named("Redo change")).noneMatch(PlainButton::isEnabled);
    }

    @Test
    void anEarlierVersionIsRestoredFromTheHistory() {
        write("One.");
        updates.submit(confidence, 1);
        updates.withdraw(confidence, 2);
        open(confidence);
        type(1, "Two.");

        press("History");
        _click(_get(
                NativeButton.class,
                spec -> spec.withPredicate(
                        button -> button.getAriaLabel().orElse("").equals("Restore version 1"))));

        assertThat(paragraphs()).containsExactly("One.");
        assertThat(updates.history(confidence).getFirst().words()).isEqualTo("Restored version 1");
    }

    @Test
    void whatIWroteStaysOnScreenIfAColleagueSubmitsMeanwhileAndGoesInAfterWithdrawing() {
        write("One.");
        open(confidence);
        TextArea mine = _get(paragraph(1), TextArea.class);
        updates.submit(confidence, stored(confidence).version());

        _setValue(mine, "One, and more by me.");
        assertThat(text()).contains("What you wrote is not saved");

        _click(button("Withdraw"));
        assertThat(paragraphs()).containsExactly("One, and more by me.");
        assertThat(stored(confidence).content().paragraphs())
                .extracting(ParagraphText::text)
                .containsExactly("One, and more by me.");
    }

    @Test
    void whatTheReviewerSaidIsReadAndAnswered() {
        write("One.");
        updates.submit(confidence, 1);
        SignedIn.as("apcc.ellis");
        comments.start(
                confidence, stored(confidence).content().paragraphs().getFirst().id(), "Which survey?");
        updates.returnToUnit(confidence, 2, "Name the survey.");

        open(confidence);
        assertThat(text()).contains("Name the survey.", "Which survey?", "Returned");
        press("Reply on paragraph 1");
        _setValue(area("Reply on paragraph 1"), "The one of March.");
        _click(button("Send"));

        assertThat(text()).contains("The one of March.");
        _assertNone(TextArea.class, spec -> spec.withLabel("Reply on paragraph 1"));
    }

    @Test
    void theHistoryComparesVersions() {
        write("Burglary fell by 9 per cent.");
        SignedIn.as("lead.walsall");
        updates.save(confidence, content("Burglary fell by 10 per cent."), 1);
        open(confidence);

        press("History");

        assertThat(text()).contains("Two versions compared", "Lead Walsall");
    }

    @Test
    void aPublishedRoundIsRead() {
        write("One.");
        asked.is(round, RoundState.PUBLISHED);

        open(confidence);

        _assertOne(PassageList.class);
        _assertNone(Button.class, spec -> spec.withText("Save"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"apcc.ellis", "editor", "commissioner", "panel.walsall", "admin"})
    void nobodyElseOpensTheView(String username) {
        screens.open(username, "updates");

        assertThat(_find(UpdateList.class)).isEmpty();
    }

    @Test
    void anotherUnitsUpdateIsRefused() {
        RequestId other = asked.request(round, AskedRound.CONFIDENCE, "coventry");

        screens.open("lead.walsall", "updates/" + other.value());

        assertThat(UI.getCurrent().getInternals().getActiveRouterTargetsChain())
                .noneMatch(MyUpdatesView.class::isInstance);
    }

    @Test
    void firstWordsThatTheDeviceBringsBackAreTheFirstParagraph() {
        open(confidence);

        DeviceDrafts.bringBack(UUID.randomUUID().toString(), "Typed as the server was killed.", 0);

        assertThat(paragraphs()).containsExactly("Typed as the server was killed.");
        assertThat(stored(confidence).content().paragraphs()).hasSize(1);
    }

    @Test
    void paragraphsThatTheDeviceBringsBackComeInTheOrderInWhichTheyWereBegun() {
        write("Stored.");
        open(confidence);

        DeviceDrafts.bringBack(List.of("Begun first.", "Begun second.", "Begun third."), 1);

        assertThat(paragraphs()).containsExactly("Stored.", "Begun first.", "Begun second.", "Begun third.");
    }

    private void write(String... paragraphs) {
        SignedIn.as("lead.walsall");
        updates.save(confidence, content(paragraphs), 0);
    }

    private void colleagueWrites(String... texts) {
        UpdateView now = stored(confidence);
        List<ParagraphText> words = new ArrayList<>();
        for (String text : texts) {
            words.add(new ParagraphText(
                    now.content().paragraphs().get(words.size()).id(), text));
        }
        updates.save(confidence, content(words), now.version());
    }

    private void open(RequestId request) {
        screens.open("lead.walsall", "updates/" + request.value());
    }

    private UpdateView stored(RequestId request) {
        return updates.update(request);
    }

    private static List<String> links() {
        return _find(RouterLink.class, spec -> spec.withClasses("update-list__link")).stream()
                .map(RouterLink::getText)
                .toList();
    }

    private static List<String> paragraphs() {
        return _find(MarkdownField.class).stream().map(MarkdownField::getValue).toList();
    }

    private static MarkdownField paragraph(int number) {
        return _get(MarkdownField.class, spec -> spec.withLabel("Paragraph " + number));
    }

    private static void type(int paragraph, String words) {
        _setValue(_get(paragraph(paragraph), TextArea.class), words);
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    @SuppressWarnings("unchecked")
    private static Select<NilKind> kind() {
        return _get(Select.class, spec -> spec.withLabel("Answer with"));
    }

    @SuppressWarnings("unchecked")
    private static Select<RoundView> rounds() {
        return _get(Select.class, spec -> spec.withLabel("Round"));
    }

    @SuppressWarnings("unchecked")
    private static Select<MyUpdate.Show> show() {
        return _get(Select.class, spec -> spec.withLabel("Show"));
    }

    /** All words on the screen, those of Markdown too. */
    private static String text() {
        StringBuilder words = new StringBuilder();
        _find(Component.class)
                .forEach(component -> words.append(component.getElement().getText())
                        .append(component.getElement().getProperty("innerHTML", ""))
                        .append('\n'));
        return words.toString();
    }
}
