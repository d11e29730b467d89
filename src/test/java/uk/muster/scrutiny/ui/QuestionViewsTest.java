package uk.muster.scrutiny.ui;

import static com.github.mvysny.kaributesting.v10.ComboBoxKt._fireCustomValueSet;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.NotFoundException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.muster.publication.SnapshotSummary;
import uk.muster.scrutiny.AnswerService;
import uk.muster.scrutiny.AskedQuestion;
import uk.muster.scrutiny.KeptWords;
import uk.muster.scrutiny.NoteService;
import uk.muster.scrutiny.QuestionId;
import uk.muster.scrutiny.QuestionList;
import uk.muster.scrutiny.QuestionService;
import uk.muster.scrutiny.QuestionState;
import uk.muster.scrutiny.TestQuestions;
import uk.muster.testing.MusterTest;
import uk.muster.testing.Screens;
import uk.muster.testing.SignedIn;
import uk.muster.ui.HtmlBlock;
import uk.muster.ui.Notice;
import uk.muster.ui.TwoVersions;

@MusterTest
class QuestionViewsTest {

    private static final String PAPER = "panel/2014-15-round-1/1.0";
    private static final String WHY = "Why did confidence rise?";
    private static final String BECAUSE = "Because officers were seen more often.";

    @Autowired
    Screens screens;

    @Autowired
    TestQuestions test;

    @Autowired
    QuestionList list;

    private SnapshotSummary paper;

    @BeforeEach
    void publish() {
        paper = test.published();
    }

    @Autowired
    QuestionService questions;

    @Autowired
    NoteService notes;

    @Autowired
    AnswerService answers;

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void aMemberWritesOnAParagraphAndFindsItAgainUntilItIsLodged() {
        screens.open("panel.walsall", PAPER);
        _click(_get(NativeButton.class, spec -> spec.withText("Note or question on paragraph 4")));
        _setValue(area("Your private note"), "Ask Jo.");
        _setValue(area("Your question"), WHY);

        screens.open("panel.walsall", PAPER);
        _click(_get(NativeButton.class, spec -> spec.withText("Draft on paragraph 4")));
        assertThat(area("Your private note").getValue()).isEqualTo("Ask Jo.");
        assertThat(area("Your question").getValue()).isEqualTo(WHY);

        _click(button("Lodge for the panel"));
        assertThat(area("Your question").getValue()).isEmpty();
        _assertOne(H2.class, spec -> spec.withText("Your panel’s questions on this paper"));
        screens.open("panel.walsall.two", PAPER);
        _assertOne(Anchor.class, spec -> spec.withText("Walsall panel, paragraph 4"));
        assertThat(area("Your question").getValue()).isEmpty();
    }

    @Test
    void anEmptyQuestionIsNotLodged() {
        screens.open("panel.walsall", PAPER);

        _click(button("Lodge for the panel"));

        assertThat(area("Your question").getErrorMessage()).isEqualTo("Write the question before you lodge it.");
    }

    @Test
    void whatIsTypedInAWindowThatDoesNotKnowOfADraftDoesNotOverwriteIt() {
        screens.open("panel.walsall", PAPER);
        _click(_get(NativeButton.class, spec -> spec.withText("Note or question on paragraph 4")));
        test.draft(paper, WHY);

        _setValue(area("Your question"), "Typed in this window.");

        assertThat(questions.drafts(paper.id())).extracting(AskedQuestion::text).containsExactly(WHY);
        _assertOne(TwoVersions.class);
        _click(button("Keep both"));
        assertThat(questions.drafts(paper.id()))
                .extracting(AskedQuestion::text)
                .containsExactly(WHY + "\n\nTyped in this window.");
        assertThat(area("Your question").getValue()).isEqualTo(WHY + "\n\nTyped in this window.");
    }

    @Test
    void aParagraphIsChosenByItsNumberAndThereIsAlwaysOne() {
        test.draft(paper, WHY);
        screens.open("panel.walsall", PAPER);

        _fireCustomValueSet(paragraph(), " 4 ");
        assertThat(paragraph().getValue()).isEqualTo(4);
        assertThat(area("Your question").getValue()).isEqualTo(WHY);
        _fireCustomValueSet(paragraph(), "9999");
        _fireCustomValueSet(paragraph(), "rubbish");
        _setValue(paragraph(), null);

        assertThat(paragraph().getValue()).isEqualTo(4);
        assertThat(area("Your question").getValue()).isEqualTo(WHY);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Integer> paragraph() {
        return _get(ComboBox.class, spec -> spec.withLabel("Paragraph"));
    }

    @Test
    void aDayThatIsPastIsRefusedBesideIt() {
        test.draft(paper, WHY);
        screens.open("panel.walsall", PAPER);
        _click(_get(NativeButton.class, spec -> spec.withText("Draft on paragraph 4")));
        DatePicker due = _get(DatePicker.class, spec -> spec.withLabel("Answer due by"));

        _setValue(due, due.getValue().minusYears(1));
        _click(button("Lodge for the panel"));

        assertThat(due.getErrorMessage()).contains("a day that is past");
        _assertNone(Notice.class);
        assertThat(list.all()).isEmpty();
    }

    @Test
    void aNoteWrittenInTwoWindowsIsBroughtTogether() {
        note("Ask Jo about Leeds and Bradford.", KeptWords.NONE.version());
        screens.open("panel.walsall", PAPER);
        _click(_get(NativeButton.class, spec -> spec.withText("Note on paragraph 4")));
        note("Ask Jo and Lee about Leeds and Bradford.", 0);

        _setValue(area("Your private note"), "Ask Jo about Leeds and Hull.");

        assertThat(note()).isEqualTo("Ask Jo and Lee about Leeds and Hull.");
        assertThat(area("Your private note").getValue()).isEqualTo("Ask Jo and Lee about Leeds and Hull.");
    }

    @Test
    void aNoteOfWhichBothWindowsWroteTheSamePlaceIsChosenByItsWriter() {
        screens.open("panel.walsall", PAPER);
        _click(_get(NativeButton.class, spec -> spec.withText("Note or question on paragraph 4")));
        note("Ask Jo.", KeptWords.NONE.version());

        _setValue(area("Your private note"), "Ask Sam.");
        assertThat(note()).isEqualTo("Ask Jo.");
        _click(button("Keep my words"));

        assertThat(note()).isEqualTo("Ask Sam.");
    }

    @Test
    void aDraftLodgedInAnotherWindowIsNotLeftToBeLodgedAgain() {
        AskedQuestion draft = test.draft(paper, WHY);
        screens.open("panel.walsall", PAPER);
        _click(_get(NativeButton.class, spec -> spec.withText("Draft on paragraph 4")));

        questions.lodge(draft.id(), test.dueDay(), draft.version());

        screens.waitFor(() -> area("Your question").getValue().isEmpty());
        _assertNone(Button.class, spec -> spec.withText("Discard draft"));
    }

    @Test
    void aDraftThatAnotherWindowWentOnWithIsReadAgainBeforeItIsLodged() {
        AskedQuestion draft = test.draft(paper, WHY);
        screens.open("panel.walsall", PAPER);
        _click(_get(NativeButton.class, spec -> spec.withText("Draft on paragraph 4")));
        questions.reword(draft.id(), WHY + " And where?", draft.version());

        _click(button("Lodge for the panel"));
        assertThat(_get(Notice.class).getElement().getTextRecursively()).contains("read it again");
        assertThat(area("Your question").getValue()).isEqualTo(WHY + " And where?");
        assertThat(list.all()).isEmpty();
        _click(button("Lodge for the panel"));

        assertThat(list.all()).extracting(AskedQuestion::text).containsExactly(WHY + " And where?");
    }

    @Test
    void anAnswerWrittenByTwoIsBroughtTogether() {
        QuestionId question = test.lodged(paper, WHY);
        screens.open("apcc.ellis", "questions/" + question.value());
        answers.write(question, BECAUSE, list.question(question).question().version());

        _setValue(area("Your answer"), "Other words.");
        _click(button("Take theirs"));
        _setValue(area("Your answer"), BECAUSE + " And heard.");

        assertThat(list.question(question).question().answer()).isEqualTo(BECAUSE + " And heard.");
    }

    private long note(String text, long version) {
        SignedIn.as("panel.walsall");
        return notes.write(paper.id(), TestQuestions.PARAGRAPH, text, version);
    }

    private String note() {
        return notes.notes(paper.id()).get(TestQuestions.PARAGRAPH).text();
    }

    @Test
    void aSecondClickDoesNotAskForAQuestionThatWasJustLodged() {
        screens.open("panel.walsall", PAPER);

        assertThat(button("Lodge for the panel").isDisableOnClick()).isTrue();
        _click(button("Lodge for the panel"));
        assertThat(button("Lodge for the panel").isEnabled()).isTrue();
    }

    @Test
    void aDiscardedDraftComesBack() {
        test.draft(paper, WHY);
        screens.open("panel.walsall", PAPER);
        _click(_get(NativeButton.class, spec -> spec.withText("Draft on paragraph 4")));

        _click(button("Discard draft"));
        assertThat(area("Your question").getValue()).isEmpty();
        _click(button("Undo"));

        assertThat(area("Your question").getValue()).isEqualTo(WHY);
    }

    @Test
    void anAnswerGoesFromScreenToScreen() {
        QuestionId question = test.lodged(paper, WHY);
        screens.open("apcc.ellis", "questions");
        assertThat(headings()).containsExactly("Waiting for you (1)");
        screens.open("apcc.ellis", "questions/" + question.value());
        assertThat(_get(H1.class).getText()).isEqualTo("Walsall panel’s question on paragraph 4");
        _setValue(area("Your answer"), BECAUSE);
        _click(button("Submit for review"));
        _assertNone(TextArea.class);

        screens.open("editor", "questions/" + question.value());
        _click(button("Return…"));
        _assertNone(Button.class, spec -> spec.withText("Approve"));
        _click(button("Cancel"));
        _click(button("Return…"));
        _click(button("Return answer"));
        assertThat(area("What should be changed in this answer?").isInvalid()).isTrue();
        _setValue(area("What should be changed in this answer?"), "Say how often.");
        _click(button("Return answer"));
        assertThat(state(question)).isEqualTo(QuestionState.RETURNED);
        _click(button("Undo"));
        assertThat(state(question)).isEqualTo(QuestionState.SUBMITTED);
        _click(button("Approve"));

        screens.open("commissioner", "questions/" + question.value());
        _click(button("Sign off"));
        screens.open("panel.walsall", "questions/" + question.value());
        _click(button("Agree for the panel"));
        screens.open("editor", "questions/" + question.value());
        _click(button("Agree for the office and publish"));
        _assertOne(Anchor.class, spec -> spec.withText("Published beside the paper"));
    }

    @Test
    void aPanelWithdrawsAndThinksAgain() {
        QuestionId question = test.lodged(paper, WHY);
        screens.open("panel.walsall.two", "questions/" + question.value());

        _click(button("Withdraw question"));
        assertThat(state(question)).isEqualTo(QuestionState.WITHDRAWN);
        _click(button("Undo"));

        assertThat(state(question)).isEqualTo(QuestionState.LODGED);
    }

    @Test
    void theListFollowsWhatOthersDo() {
        screens.open("apcc.ellis", "questions");
        assertThat(headings()).containsExactly("No question yet");

        test.lodged(paper, WHY);
        SignedIn.as("apcc.ellis");

        screens.waitFor(() -> headings().equals(List.of("Waiting for you (1)")));
    }

    @Test
    void theBriefingHoldsTheAreasPartAndItsQuestions() {
        test.answered(paper, WHY, BECAUSE);

        screens.open("panel.walsall", PAPER + "/briefing");

        assertThat(_get(H1.class).getText()).isEqualTo("Briefing: Performance against the Plan for 2014-15");
        assertThat(headings())
                .containsExactly(
                        "Matters arising from earlier papers",
                        "Walsall in this paper",
                        "What has changed in Walsall",
                        "Questions on this paper");
        _assertOne(H3.class, spec -> spec.withText("Walsall panel, paragraph 4"));
        assertThat(_find(HtmlBlock.class).getFirst().html()).contains("Confidence in Walsall rose.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.walsall", "contributor.walsall", "apcc.ellis", "editor", "commissioner", "admin"})
    void nobodyElseOpensABriefing(String username) {
        opens(username, PAPER + "/briefing");

        _assertNone(PanelBriefingView.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.walsall", "contributor.walsall", "admin"})
    void nobodyElseOpensTheQuestions(String username) {
        QuestionId question = test.lodged(paper, WHY);
        for (String route : new String[] {"questions", "questions/" + question.value()}) {
            opens(username, route);
            _assertNone(QuestionsView.class);
            _assertNone(QuestionPage.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"panel.coventry", "apcc.khan"})
    void anotherAreasQuestionIsClosed(String username) {
        QuestionId question = test.lodged(paper, WHY);
        opens(username, "questions/" + question.value());
        _assertNone(TextArea.class);
        assertThat(_find(H2.class).stream().map(H2::getText)).doesNotContain("Question");

        screens.open(username, "questions");
        assertThat(headings()).containsExactly("No question yet");
    }

    @Test
    void anAddressThatCannotBeAQuestionsLeadsNowhere() {
        assertThatThrownBy(() -> screens.open("panel.walsall", "questions/abc")).isInstanceOf(NotFoundException.class);
    }

    private void opens(String username, String route) {
        try {
            screens.open(username, route);
        } catch (RuntimeException denied) {
            assertThat(denied).hasStackTraceContaining("Access");
        }
    }

    private QuestionState state(QuestionId question) {
        SecurityContext signedIn = SecurityContextHolder.getContext();
        SignedIn.as("editor");
        try {
            return list.all().stream()
                    .filter(asked -> asked.id().equals(question))
                    .map(AskedQuestion::state)
                    .findFirst()
                    .orElseThrow();
        } finally {
            SecurityContextHolder.setContext(signedIn);
        }
    }

    private static List<String> headings() {
        return _find(H2.class).stream().map(H2::getText).toList();
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }
}
