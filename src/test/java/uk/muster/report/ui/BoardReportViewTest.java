package uk.muster.report.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;
import uk.muster.live.OccupiedField;
import uk.muster.live.Presence;
import uk.muster.live.PresenceBar;
import uk.muster.live.Stay;
import uk.muster.report.FrontMatter;
import uk.muster.report.Layout;
import uk.muster.report.PublicationRun;
import uk.muster.report.Publisher;
import uk.muster.report.ReportService;
import uk.muster.report.SectionText;
import uk.muster.report.SignOffService;
import uk.muster.report.Withdrawals;
import uk.muster.round.RequestId;
import uk.muster.round.RoundId;
import uk.muster.testing.MusterTest;
import uk.muster.testing.Screens;
import uk.muster.testing.SignedIn;
import uk.muster.testing.TestOrganisation;
import uk.muster.testing.TestPaper;
import uk.muster.ui.DayPicker;
import uk.muster.ui.EmptyState;
import uk.muster.ui.HtmlBlock;
import uk.muster.ui.MarkdownField;
import uk.muster.ui.TwoVersions;
import uk.muster.update.Status;

@MusterTest
class BoardReportViewTest {

    @Autowired
    Screens screens;

    @Autowired
    TestPaper paper;

    @Autowired
    TestOrganisation organisation;

    @Autowired
    ReportService reports;

    @Autowired
    SignOffService signOffs;

    @Autowired
    Publisher publisher;

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void showsThePaperAsItWillLookAndWhatStandsInItsWay() {
        paper.round();

        screens.open("editor", "report");

        assertThat(_get(H1.class).getText()).isEqualTo("Board report");
        assertThat(shown()).contains("No update received from Walsall and Intelligence.", "Nothing written yet.");
        assertThat(links()).contains("Purpose of report", "1.1 Raise confidence in the police");
        assertThat(findings()).contains("Errors (", "Warnings (");
        _assertNone(Button.class, spec -> spec.withText("Send for sign-off"));
    }

    @Test
    void aFindingLeadsToItsPlace() {
        RoundId round = paper.round();

        screens.open("editor", "report/" + round.value());

        Anchor link = _find(Anchor.class).stream()
                .filter(anchor -> anchor.getText().startsWith("1.1"))
                .findFirst()
                .orElseThrow();
        assertThat(link.getHref()).isEqualTo("report/" + round.value() + "#d1-1");
        assertThat(shown()).contains("id=\"d1-1\"");
    }

    @Test
    void aFindingOpensExactlyWhatMendsIt() {
        RoundId round = paper.round();
        RequestId request = paper.submitted(round, "1.1", "walsall", Status.ON_TRACK, "Confidence rose.");
        screens.open("editor", "report");

        assertThat(addresses()).contains("round-update/" + request.value(), "rounds/" + round.value());
        _click(_find(Button.class, spec -> spec.withText("Write there")).getLast());

        _assertNone(Button.class, spec -> spec.withText("Edit front matter"));
        _assertOne(TextField.class, spec -> spec.withLabel("Agenda item"));
    }

    @Test
    void findingsStandUnderTheirSortWithTheirNumberAndWhyTheyMatter() {
        paper.round();

        screens.open("editor", "report");

        assertThat(findings()).contains("No update received (3)", "The paper will tell the public who stayed silent.");
    }

    @Test
    void whoMayNotWriteIsLedThereAndNoFurther() {
        paper.round();

        screens.open("commissioner", "report");

        _assertNone(Button.class, spec -> spec.withText("Write there"));
        _assertNone(Button.class, spec -> spec.withText("Give a reason"));
        assertThat(links()).contains("Open the round's requests");
    }

    @Test
    void frontMatterIsWrittenWhereItStands() {
        RoundId round = paper.round();
        screens.open("editor", "report");
        _click(button("Edit front matter"));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Title")), "A title of our own");
        _click(_find(Button.class, spec -> spec.withText("Move up")).getLast());
        write(_find(MarkdownField.class).getFirst(), "Why we *write*.");

        FrontMatter written = reports.draft(round).frontMatter();
        assertThat(written.title()).isEqualTo("A title of our own");
        assertThat(written.sections().getFirst().text()).isEqualTo("Why we *write*.");
        assertThat(written.sections().get(1).heading()).isEqualTo("Background");
        _click(button("Done"));
        screens.open("editor", "report");
        assertThat(shown()).contains("Why we <em>write</em>.");
    }

    @Test
    void aSectionRemovedComesBackWithUndo() {
        paper.round();
        screens.open("editor", "report");
        _click(button("Edit front matter"));
        _click(_find(Button.class, spec -> spec.withText("Remove")).getFirst());
        assertThat(_find(SectionFields.class)).hasSize(2);

        _click(button("Undo"));

        assertThat(_find(SectionFields.class)).hasSize(3);
        assertThat(_find(SectionFields.class).getFirst().read().heading()).isEqualTo("Purpose of report");
    }

    @Test
    void whatSomebodyElseWroteInTheSamePlaceIsShownBesideMineToChoose() {
        RoundId round = paper.ready();
        screens.open("editor", "report");
        _click(button("Edit implications and recommendation"));
        FrontMatter now = reports.draft(round).frontMatter();
        reports.save(round, recommending(now, "Their words."));

        write(_get(MarkdownField.class, spec -> spec.withLabel("Recommendation")), "My words.");

        assertThat(_get(TwoVersions.class).getElement().getTextRecursively())
                .contains("Recommendation", "Mine", "Theirs");
        assertThat(reports.draft(round).frontMatter().recommendation()).isEqualTo("Their words.");
        _click(button("Keep my words"));
        assertThat(reports.draft(round).frontMatter().recommendation()).isEqualTo("My words.");
        assertThat(_get(MarkdownField.class, spec -> spec.withLabel("Recommendation"))
                        .getValue())
                .isEqualTo("My words.");
    }

    @Test
    void whatSomebodyElseWroteBesideMineAppearsInMyField() {
        RoundId round = paper.ready();
        screens.open("editor", "report");
        _click(button("Edit implications and recommendation"));
        FrontMatter now = reports.draft(round).frontMatter();
        reports.save(round, recommending(now, "The Board is kindly asked to note this report."));

        MarkdownField field = _get(MarkdownField.class, spec -> spec.withLabel("Recommendation"));
        write(field, "The Board is asked to note this report today.");

        assertThat(field.getValue()).isEqualTo("The Board is kindly asked to note this report today.");
        assertThat(reports.draft(round).frontMatter().recommendation()).isEqualTo(field.getValue());
    }

    @Test
    void whatSomebodyElseStoresAppearsInTheFieldsWhileOneWrites() {
        RoundId round = paper.ready();
        screens.open("editor", "report");
        _click(button("Edit front matter"));
        TextField title = _get(TextField.class, spec -> spec.withLabel("Title"));
        _setValue(title, "Mine");
        FrontMatter now = reports.draft(round).frontMatter();
        SectionText added = new SectionText("Annex", "More.");
        List<SectionText> sections =
                Stream.concat(now.sections().stream(), Stream.of(added)).toList();

        reports.save(
                round,
                new FrontMatter(
                        now.title(),
                        "8",
                        now.author(),
                        sections,
                        now.implications(),
                        now.recommendation(),
                        now.version()));

        TextField item = _get(TextField.class, spec -> spec.withLabel("Agenda item"));
        screens.waitFor(() -> item.getValue().equals("8"));
        assertThat(_find(SectionFields.class)).hasSize(4);
        assertThat(title.getValue()).isEqualTo("Mine");
    }

    @Test
    void showsWhoElseIsAtThePaperAndInWhichField(@Autowired Presence presence) {
        RoundId round = paper.ready();
        screens.open("editor", "report");
        _click(button("Edit implications and recommendation"));
        SignedIn.as("commissioner");
        Div elsewhere = new Div();
        Stay stay = presence.at(elsewhere, new WritingDesk.PaperOf(round), visitors -> {});
        UI.getCurrent().add(elsewhere);

        stay.moveTo("recommendation");

        screens.waitFor(
                () -> _get(PresenceBar.class).getElement().getTextRecursively().contains("Ruth Adeyemi is here too"));
        screens.waitFor(() -> _find(OccupiedField.class).stream()
                        .filter(field -> field.hasClassName("occupied"))
                        .count()
                == 1);
        UI.getCurrent().remove(elsewhere);
        screens.waitFor(() -> _find(OccupiedField.class).stream().noneMatch(field -> field.hasClassName("occupied")));
        SignedIn.as("editor");
    }

    @Test
    void wordsOfADraftThatTouchWhatStandsAreOfferedToChoose() {
        RoundId round = paper.ready();
        FrontMatter base = reports.draft(round).frontMatter();
        reports.save(round, recommending(base, "Their words."));
        screens.open("editor", "report");

        boolean stored = _get(PaperPane.class).recover("recommendation", "My words.", base.version());

        assertThat(stored).isFalse();
        _click(button("Take theirs"));
        assertThat(reports.draft(round).frontMatter().recommendation()).isEqualTo("Their words.");
        assertThat(_get(PaperPane.class).recover("title", "A late title", base.version()))
                .isTrue();
        assertThat(reports.draft(round).frontMatter().title()).isEqualTo("A late title");
    }

    private RoundId published() {
        RoundId round = paper.ready();
        signOffs.send(round);
        SignedIn.as("commissioner");
        publisher.publishPaper(round, new PublicationRun());
        return round;
    }

    private static FrontMatter recommending(FrontMatter written, String recommendation) {
        return new FrontMatter(
                written.title(),
                written.agendaItem(),
                written.author(),
                written.sections(),
                written.implications(),
                recommendation,
                written.version());
    }

    @Test
    void whatSomebodyElseSavedInAnotherPartIsTakenOver() {
        RoundId round = paper.ready();
        screens.open("editor", "report");
        _click(button("Edit implications and recommendation"));
        FrontMatter now = reports.draft(round).frontMatter();
        reports.save(
                round,
                new FrontMatter(
                        "Their title",
                        now.agendaItem(),
                        now.author(),
                        now.sections(),
                        now.implications(),
                        now.recommendation(),
                        now.version()));
        write(_get(MarkdownField.class, spec -> spec.withLabel("Recommendation")), "Decide.");

        assertThat(reports.draft(round).frontMatter().title()).isEqualTo("Their title");
        assertThat(reports.draft(round).frontMatter().recommendation()).isEqualTo("Decide.");
    }

    @Test
    void whatIsTypedIsStoredBeforeOneLeaves() {
        RoundId round = paper.ready();
        screens.open("editor", "report");
        _click(button("Edit front matter"));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Title")), "Almost lost");
        UI.getCurrent().navigate("papers");

        assertThat(reports.draft(round).frontMatter().title()).isEqualTo("Almost lost");
        _assertNone(BoardReportView.class);
    }

    @Test
    void leavingAnOpenChoiceAsksFirst() {
        RoundId round = paper.ready();
        screens.open("editor", "report");
        _click(button("Edit implications and recommendation"));
        FrontMatter now = reports.draft(round).frontMatter();
        reports.save(round, recommending(now, "Their words."));
        write(_get(MarkdownField.class, spec -> spec.withLabel("Recommendation")), "My words.");

        UI.getCurrent().navigate("papers");

        _assertOne(ConfirmDialog.class);
        _assertOne(TwoVersions.class);
    }

    @Test
    void severalUnitsAppearAsATableIfTheEditorChoosesSo() {
        paper.ready();
        screens.open("editor", "report");

        _click(_get(NativeButton.class, spec -> spec.withText("Show 1.1 as: One table, a row a unit")));

        assertThat(shown()).contains("The units report as follows.");
        _assertOne(NativeButton.class, spec -> spec.withText("Show 1.1 as: Paragraphs under unit names"));
    }

    @Test
    void theEditorSendsAndTheHeadSignsOffAndPublishes() {
        RoundId round = paper.ready();
        screens.open("editor", "report");
        _click(button("Send for sign-off"));
        assertThat(nextStep()).contains("Helen Marsh sent it for sign-off");
        _assertNone(Button.class, spec -> spec.withText("Sign off and publish…"));

        screens.open("commissioner", "report/" + round.value());
        _assertNone(Button.class, spec -> spec.withText("Edit front matter"));
        _assertNone(NativeButton.class, spec -> spec.withText("Show 1.1 as: One table, a row a unit"));
        _click(button("Sign off and publish…"));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        screens.waitFor(() -> nextStep().contains("This paper is published.")
                && _find(PublishingDialog.class).isEmpty());
        assertThat(_get(Anchor.class, spec -> spec.withText("Read the published paper"))
                        .getHref())
                .isEqualTo("/published/2014-15-round-1/1.0");
    }

    @Test
    void whoeverHasThePaperOpenSeesThatItIsPublished() {
        RoundId round = paper.ready();
        signOffs.send(round);
        screens.open("editor", "report/" + round.value());
        SignedIn.as("commissioner");

        publisher.publishPaper(round, new PublicationRun());

        screens.waitFor(() -> nextStep().contains("This paper is published."));
        _assertOne(CorrectionForm.class);
    }

    @Test
    void theHeadMayStopThePublicationWhileTheFilesAreMade(
            @Autowired TransactionOperations transactions, @Autowired JdbcTemplate jdbc) {
        RoundId round = paper.ready();
        signOffs.send(round);
        screens.open("commissioner", "report/" + round.value());
        _click(button("Sign off and publish…"));

        transactions.executeWithoutResult(_ -> {
            jdbc.queryForList("select 1 from board_report where round_id = ? for update", round.value());
            ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
            _click(button("Stop"));
            assertThat(button("Stop").isEnabled()).isFalse();
            assertThat(_get(PublishingDialog.class).getElement().getTextRecursively())
                    .contains("Stopping. Nothing is published.");
        });

        screens.waitFor(() -> _find(PublishingDialog.class).isEmpty());
        assertThat(NotificationsKt.getNotifications().getLast().getElement().getTextRecursively())
                .contains("Publishing was stopped. Nothing was published, and the paper is as it was.");
        assertThat(nextStep()).contains("Helen Marsh sent it for sign-off");
        assertThat(publisher.addressOf(round)).isEmpty();
        _click(button("Sign off and publish…"));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        screens.waitFor(() -> nextStep().contains("This paper is published."));
    }

    @Test
    void theHeadIsToldWhyAPaperDidNotComeOut() {
        RoundId round = paper.ready();
        signOffs.send(round);
        screens.open("commissioner", "report/" + round.value());
        _click(button("Sign off and publish…"));
        SignedIn.as("editor");
        reports.choose(round, reports.draft(round).layouts().getFirst().deliverable(), Layout.TABLE);
        SignedIn.as("commissioner");

        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        screens.waitFor(() -> !NotificationsKt.getNotifications().isEmpty());
        assertThat(NotificationsKt.getNotifications().getLast().getElement().getTextRecursively())
                .contains("The paper has changed since it was sent for sign-off. It must be sent again.");
        assertThat(nextStep()).contains("It has changed since Helen Marsh sent it");
    }

    @Test
    void theHeadSignsOffForLaterAndMayTakeItBack() {
        RoundId round = paper.ready();
        signOffs.send(round);
        screens.open("commissioner", "report/" + round.value());
        _click(button("Publish later…"));
        _setValue(_get(DayPicker.class), LocalDate.now().minusDays(1));
        _click(button("Sign off"));
        assertThat(_get(ScheduleDialog.class).getElement().getTextRecursively()).contains("has passed");
        _setValue(_get(DayPicker.class), LocalDate.now().plusDays(7));
        _click(button("Sign off"));

        assertThat(nextStep()).contains("It becomes public on", "12.01am");
        assertThat(publisher.addressOf(round)).isEmpty();
        _click(button("Take back the sign-off"));
        assertThat(_get(TextArea.class).getErrorMessage()).isEqualTo("Say why the paper is taken back.");
        _setValue(_get(TextArea.class), "A figure is wrong.");
        _click(button("Take back the sign-off"));
        _assertOne(Button.class, spec -> spec.withText("Sign off and publish…"));
    }

    @Test
    void aDoubleClickSignsOffOnce() {
        RoundId round = paper.ready();
        signOffs.send(round);
        screens.open("commissioner", "report/" + round.value());
        _click(button("Publish later…"));
        _setValue(_get(DayPicker.class), LocalDate.now().plusDays(7));
        Button sign = button("Sign off");

        sign.click();
        sign.click();

        assertThat(nextStep()).contains("It becomes public on");
    }

    @Test
    void whoSignsOffWhatIsSignedOffAlreadyIsToldSo() {
        RoundId round = paper.ready();
        signOffs.send(round);
        screens.open("commissioner", "report/" + round.value());
        _click(button("Publish later…"));
        _setValue(_get(DayPicker.class), LocalDate.now().plusDays(7));
        publisher.publishPaperAt(round, LocalDateTime.now().plusDays(3), "");

        _click(button("Sign off"));

        assertThat(_get(ScheduleDialog.class).getElement().getTextRecursively()).contains("This one is signed off.");
    }

    @Test
    void aChangeAfterSendingShowsThatItMustBeSentAgain() {
        RoundId round = paper.ready();
        signOffs.send(round);
        reports.choose(round, reports.draft(round).layouts().getFirst().deliverable(), Layout.TABLE);

        screens.open("editor", "report");

        assertThat(nextStep()).contains("It has changed since Helen Marsh sent it");
        _assertOne(Button.class, spec -> spec.withText("Send for sign-off"));
    }

    @Test
    void oneReasonForAllWarningsOpensTheWayToSignOff() {
        RoundId round = paper.round();
        paper.writeFrontMatter(round);
        screens.open("editor", "report");
        int warnings = reports.draft(round).unexplained().size();
        assertThat(nextStep()).contains("Warnings need a written reason");
        assertThat(findings()).contains("Warnings (%1$d, %1$d without a reason)".formatted(warnings));

        _click(_find(Button.class, spec -> spec.withText("Give a reason")).getFirst());
        _click(button("Keep the reason"));
        TextArea reason = _get(TextArea.class, spec -> spec.withLabel("Why may the paper go out like this?"));
        assertThat(reason.getErrorMessage()).isEqualTo("Write why the paper may go out like this.");
        _setValue(reason, "They report next quarter.");
        _setValue(
                _get(
                        Checkbox.class,
                        spec -> spec.withLabel(
                                "The same for the other %d warnings without a reason".formatted(warnings - 1))),
                true);
        _click(button("Keep the reason"));

        assertThat(findings())
                .contains("Warnings (%d)".formatted(warnings), "Reason: They report next quarter. (Helen Marsh, ");
        _assertOne(Button.class, spec -> spec.withText("Send for sign-off"));
    }

    @Test
    void aSecondReasonThatIsBeingWrittenOutlivesTheFirstOnesKeeping() {
        paper.round();
        screens.open("editor", "report");
        _click(_find(Button.class, spec -> spec.withText("Give a reason")).getFirst());
        _click(_find(Button.class, spec -> spec.withText("Give a reason")).getFirst());
        List<TextArea> reasons = _find(TextArea.class, spec -> spec.withLabel("Why may the paper go out like this?"));
        _setValue(reasons.getFirst(), "Whole.");
        _setValue(reasons.getLast(), "Half a");

        _click(_find(Button.class, spec -> spec.withText("Keep the reason")).getFirst());

        assertThat(_get(TextArea.class, spec -> spec.withLabel("Why may the paper go out like this?"))
                        .getValue())
                .isEqualTo("Half a");
    }

    @Test
    void anUpdateThatArrivesWhileAReasonIsWrittenLeavesItAlone() {
        RoundId round = paper.round();
        screens.open("editor", "report");
        _click(_find(Button.class, spec -> spec.withText("Give a reason")).getFirst());
        TextArea reason = _get(TextArea.class, spec -> spec.withLabel("Why may the paper go out like this?"));
        _setValue(reason, "Half a");

        paper.approved(round, "1.1", "walsall", Status.ON_TRACK, "Something new.");

        assertThat(_get(TextArea.class, spec -> spec.withLabel("Why may the paper go out like this?")))
                .isSameAs(reason);
        _click(button("Cancel"));
        _assertNone(ReasonForm.class);
    }

    @Test
    void theEditorBeginsACorrectionWithAReasonAndAbandonsIt() {
        RoundId round = published();
        screens.open("editor", "report/" + round.value());
        TextArea reason = _get(TextArea.class, spec -> spec.withLabel("Why must it be corrected?"));

        _click(button("Begin a correction"));
        assertThat(reason.isInvalid()).isTrue();
        _setValue(reason, "A figure was wrong.");
        _click(button("Begin a correction"));

        assertThat(nextStep()).contains("Helen Marsh began a correction on", "A figure was wrong.");
        _click(button("Abandon the correction"));
        assertThat(nextStep()).contains("This paper is published.").doesNotContain("began a correction");
    }

    @Test
    void aReasonThatIsBeingTypedOutlivesNewsOfThePaper(@Autowired Withdrawals withdrawals) {
        RoundId round = published();
        screens.open("editor", "report/" + round.value());
        TextArea reason = _get(TextArea.class, spec -> spec.withLabel("Why must it be corrected?"));
        _setValue(reason, "A fig");

        SignedIn.as("commissioner");
        withdrawals.withdraw(round, "1.0", "It should not have been public.");
        SignedIn.as("editor");
        screens.waitFor(() -> nextStep().contains("withdrew edition 1.0"));

        assertThat(_get(TextArea.class, spec -> spec.withLabel("Why must it be corrected?")))
                .isSameAs(reason);
        assertThat(reason.getValue()).isEqualTo("A fig");
    }

    @Test
    void aCorrectionThatTheHeadHasSignedOffMeanwhileIsNotAbandoned() {
        RoundId round = published();
        SignedIn.as("editor");
        publisher.beginCorrection(round, "A figure was wrong.");
        paper.rename(round, "Another title");
        signOffs.send(round);
        screens.open("editor", "report/" + round.value());
        SignedIn.as("commissioner");
        publisher.publishPaperAt(round, LocalDateTime.now().plusDays(7), "");
        SignedIn.as("editor");

        _click(button("Abandon the correction"));

        assertThat(NotificationsKt.getNotifications().getLast().getElement().getTextRecursively())
                .contains("This round's paper is signed off, so nothing in the round changes any more.");
        assertThat(nextStep()).contains("It becomes public on");
    }

    @Test
    void theHeadIsOfferedNoCorrection() {
        RoundId round = published();

        screens.open("commissioner", "report/" + round.value());

        _assertNone(CorrectionForm.class);
    }

    @Test
    void anEditionIsWithdrawnByTypingItsNumberAndAReason() {
        RoundId round = published();
        screens.open("editor", "report/" + round.value());
        _get(WithdrawalForm.class).setOpened(true);
        TextArea reason = _get(TextArea.class, spec -> spec.withLabel("Why is it withdrawn?"));
        TextField edition = _get(TextField.class, spec -> spec.withLabel("Number of the edition to withdraw"));

        _setValue(edition, "2.0");
        _click(button("Withdraw it for good"));
        assertThat(edition.getErrorMessage()).contains("Type one of: 1.0");
        assertThat(edition.isInvalid()).isTrue();
        _setValue(edition, "1.0");
        _click(button("Withdraw it for good"));
        assertThat(edition.isInvalid()).isFalse();
        assertThat(reason.isInvalid()).isTrue();
        _setValue(reason, "It named somebody who was promised silence.");
        _click(button("Withdraw it for good"));

        assertThat(nextStep())
                .contains(
                        "Helen Marsh withdrew edition 1.0 on",
                        "promised silence",
                        "Nothing of this paper is public now");
        _assertNone(WithdrawalForm.class);
        _assertOne(CorrectionForm.class);
        _assertNone(Anchor.class, spec -> spec.withText("Read the published paper"));
    }

    @Test
    void withoutARoundItSaysWhatWillBeHere() {
        organisation.create();

        screens.open("editor", "report");

        _assertOne(EmptyState.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.walsall", "contributor.walsall", "apcc.ellis", "panel.walsall", "admin"})
    void nobodyElseOpensIt(String username) {
        paper.round();
        try {
            screens.open(username, "report");
        } catch (RuntimeException denied) {
            assertThat(denied).hasStackTraceContaining("Access");
        }
        _assertNone(BoardReportView.class);
        SignedIn.as("editor");
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static void write(MarkdownField field, String markdown) {
        _setValue(_get(field, TextArea.class), markdown);
    }

    private static String nextStep() {
        return _get(NextStep.class).getElement().getTextRecursively();
    }

    private static String shown() {
        return _find(HtmlBlock.class).stream().map(HtmlBlock::html).collect(Collectors.joining());
    }

    private static List<String> links() {
        return _find(Anchor.class).stream().map(Anchor::getText).toList();
    }

    private static List<String> addresses() {
        return _find(Anchor.class).stream().map(Anchor::getHref).toList();
    }

    private static String findings() {
        return _get(FindingsPane.class).getElement().getTextRecursively();
    }
}
