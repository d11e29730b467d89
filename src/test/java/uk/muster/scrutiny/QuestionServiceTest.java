package uk.muster.scrutiny;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import uk.muster.publication.SnapshotSummary;
import uk.muster.report.Withdrawals;
import uk.muster.security.AreaId;
import uk.muster.security.NoSuchThing;
import uk.muster.testing.MusterTest;
import uk.muster.testing.SignedIn;
import uk.muster.testing.SqlCount;
import uk.muster.testing.TestCover;
import uk.muster.testing.TestOrganisation;

@MusterTest
class QuestionServiceTest {

    private static final String WHY = "Why did confidence rise?";
    private static final String BECAUSE = "Because officers were seen more often.";

    @Autowired
    TestQuestions test;

    @Autowired
    TestOrganisation organisation;

    @Autowired
    TestCover covers;

    @Autowired
    QuestionService questions;

    @Autowired
    AnswerService answers;

    @Autowired
    NoteService notes;

    @Autowired
    QuestionList list;

    private SnapshotSummary paper;
    private AreaId walsall;

    @BeforeEach
    void publish() {
        paper = test.published();
        walsall = organisation.area("walsall");
    }

    @Test
    void aQuestionOutlivesItsPaperWithoutThePapersWords(
            @Autowired PanelService panel, @Autowired BriefingService briefings, @Autowired Withdrawals withdrawals) {
        QuestionId question = test.lodged(paper, WHY);
        SignedIn.as("editor");
        withdrawals.withdraw(test.round(), paper.label(), "It named somebody by mistake.");

        SignedIn.as("panel.walsall");

        assertThat(list.question(question).paragraph()).isEmpty();
        assertThat(list.question(question).question().paper().title()).startsWith("Paper withdrawn on ");
        assertThat(list.all()).extracting(AskedQuestion::text).containsExactly(WHY);
        assertThat(panel.papers()).isEmpty();
        assertThatThrownBy(() -> panel.paper(paper.slug(), paper.label()))
                .isInstanceOf(NoSuchThing.class)
                .hasMessageContaining("It named somebody by mistake.");
        assertThatThrownBy(() -> briefings.of(paper.slug(), paper.label())).isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> test.draft(paper, WHY)).isInstanceOf(NoSuchThing.class);
    }

    @Test
    void aDraftIsItsAuthorsAlone() {
        QuestionId draft = test.draft(paper, WHY).id();
        assertThat(questions.drafts(paper.id())).extracting(AskedQuestion::text).containsExactly(WHY);

        for (String other : new String[] {"panel.walsall.two", "panel.coventry", "apcc.ellis", "editor", "admin"}) {
            SignedIn.as(other);
            assertThatThrownBy(() -> list.question(draft)).as(other).isInstanceOf(NoSuchThing.class);
            assertThatThrownBy(() -> questions.reword(draft, "Other", 0)).isInstanceOf(NoSuchThing.class);
            assertThatThrownBy(() -> questions.lodge(draft, test.dueDay(), 0)).isInstanceOf(NoSuchThing.class);
            assertThatThrownBy(() -> questions.discard(draft, 0)).isInstanceOf(NoSuchThing.class);
        }
        SignedIn.as("panel.walsall.two");
        assertThat(questions.drafts(paper.id())).isEmpty();
        assertThat(list.all()).isEmpty();
    }

    @Test
    void nobodyBeginsASecondDraftOnAParagraphUnseen() {
        test.draft(paper, WHY);
        assertThatThrownBy(() -> test.draft(paper, "Typed in another window")).isInstanceOf(QuestionOvertaken.class);

        assertThat(questions.drafts(paper.id())).extracting(AskedQuestion::text).containsExactly(WHY);
    }

    @Test
    void aDraftCanBeRewordedAndDiscarded() {
        AskedQuestion draft = test.draft(paper, WHY);
        AskedQuestion reworded = questions.reword(draft.id(), "Why, and where?", draft.version());
        assertThat(questions.drafts(paper.id()).getFirst().text()).isEqualTo("Why, and where?");

        questions.discard(draft.id(), reworded.version());
        assertThat(questions.drafts(paper.id())).isEmpty();
    }

    @Test
    void aDraftThatAnotherWindowChangedIsNeitherOverwrittenNorLodgedNorDiscardedUnread() {
        AskedQuestion seen = test.draft(paper, WHY);
        questions.reword(seen.id(), "Why, and where?", seen.version());

        for (Runnable deed : new Runnable[] {
            () -> questions.reword(seen.id(), "Other", seen.version()),
            () -> questions.lodge(seen.id(), test.dueDay(), seen.version()),
            () -> questions.discard(seen.id(), seen.version())
        }) {
            assertThatThrownBy(deed::run).isInstanceOf(QuestionOvertaken.class);
        }
        assertThat(questions.drafts(paper.id())).extracting(AskedQuestion::text).containsExactly("Why, and where?");
    }

    @Test
    void aQuestionIsPinnedToAParagraphThatThePaperHas() {
        SignedIn.as("panel.walsall");

        assertThatThrownBy(() -> questions.draft(walsall, paper.id(), 9999, WHY))
                .isInstanceOf(NoSuchThing.class);
    }

    @Test
    void whatIsLodgedIsThePanelsAndStandsAsItIs() {
        QuestionId question = test.lodged(paper, WHY);
        assertThatThrownBy(() -> questions.reword(question, "Other", 0)).isInstanceOf(NoSuchThing.class);

        SignedIn.as("panel.walsall.two");
        AskedQuestion seen = list.question(question).question();
        assertThat(seen.state()).isEqualTo(QuestionState.LODGED);
        assertThat(seen.name()).isEqualTo("Walsall panel, paragraph 4");
        assertThat(seen.dueOn()).isEqualTo(test.dueDay());
        assertThat(list.question(question).paragraph()).isEqualTo("Confidence in Walsall rose.");
        questions.withdraw(question);
        assertThat(list.question(question).question().state()).isEqualTo(QuestionState.WITHDRAWN);
        answers.takeBack(question);
        assertThat(list.question(question).question().state()).isEqualTo(QuestionState.LODGED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lead.walsall",
                "contributor.walsall",
                "apcc.ellis",
                "apcc.khan",
                "editor",
                "commissioner",
                "panel.coventry",
                "admin"
            })
    void nobodyElseAsksForThePanel(String username) {
        QuestionId answered = test.answered(paper, WHY, BECAUSE);
        QuestionId lodged = test.lodged(paper, WHY);
        SignedIn.as(username);

        denied(() -> questions.draft(walsall, paper.id(), TestQuestions.PARAGRAPH, WHY));
        denied(() -> questions.withdraw(lodged));
        denied(() -> questions.agree(answered));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.walsall", "contributor.walsall", "apcc.khan", "deputy", "panel.coventry", "admin"})
    void nobodyWhomItDoesNotConcernReadsAQuestion(String username) {
        QuestionId question = test.lodged(paper, WHY);
        SignedIn.as(username);

        denied(() -> list.question(question));
        assertThat(list.waiting()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.walsall", "contributor.walsall", "admin"})
    void theListIsForThoseWhoAskOrAnswer(String username) {
        SignedIn.as(username);

        denied(() -> list.all());
    }

    @Test
    void nobodyWithoutAnAccountReadsOrWritesAnything() {
        QuestionId question = test.lodged(paper, WHY);
        SignedIn.nobody();

        for (Runnable use : new Runnable[] {
            list::all,
            () -> list.question(question),
            () -> notes.notes(paper.id()),
            () -> questions.withdraw(question),
            () -> answers.approve(question)
        }) {
            assertThatThrownBy(use::run).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        }
    }

    @Test
    void theAreasReviewerAnswersTheOfficeReviewsAndItsHeadSignsOff() {
        QuestionId question = test.lodged(paper, WHY);
        SignedIn.as("apcc.ellis");
        assertThat(list.waiting()).extracting(AskedQuestion::id).containsExactly(question);
        answers.write(question, "Because", test.version(question));
        answers.submit(question, BECAUSE, test.version(question));
        assertThat(list.waiting()).isEmpty();

        SignedIn.as("editor");
        assertThat(list.waiting()).extracting(AskedQuestion::id).containsExactly(question);
        answers.returnAnswer(question, "Say how often.");
        SignedIn.as("apcc.ellis");
        assertThat(list.question(question).question().reason()).isEqualTo("Say how often.");
        answers.submit(question, BECAUSE, test.version(question));
        SignedIn.as("editor");
        answers.approve(question);
        SignedIn.as("commissioner");
        assertThat(list.waiting()).extracting(AskedQuestion::id).containsExactly(question);
        answers.signOff(question);

        assertThat(list.question(question).steps())
                .extracting(QuestionDetail.Step::step)
                .containsExactly(
                        QuestionStep.LODGED,
                        QuestionStep.SUBMITTED,
                        QuestionStep.RETURNED,
                        QuestionStep.SUBMITTED,
                        QuestionStep.APPROVED,
                        QuestionStep.SIGNED_OFF);
        assertThat(list.question(question).steps().get(2).reason()).isEqualTo("Say how often.");
    }

    @Test
    void aPanelSeesOfAnAnswerNothingBeforeItIsSignedOff() {
        QuestionId question = test.reviewed(paper, WHY, BECAUSE);
        SignedIn.as("panel.walsall.two");
        QuestionDetail before = list.question(question);
        assertThat(before.question().state()).isEqualTo(QuestionState.LODGED);
        assertThat(before.question().answer()).isEmpty();
        assertThat(before.steps()).isEmpty();

        SignedIn.as("commissioner");
        answers.signOff(question);
        SignedIn.as("panel.walsall.two");
        assertThat(list.question(question).question().answer()).isEqualTo(BECAUSE);
        assertThat(list.waiting()).extracting(AskedQuestion::id).containsExactly(question);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lead.walsall",
                "contributor.walsall",
                "apcc.khan",
                "editor",
                "commissioner",
                "panel.walsall",
                "admin"
            })
    void nobodyButTheAreasReviewerAnswers(String username) {
        QuestionId question = test.lodged(paper, WHY);
        SignedIn.as(username);

        denied(() -> answers.write(question, BECAUSE, test.version(question)));
        denied(() -> answers.submit(question, BECAUSE, test.version(question)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.walsall", "apcc.ellis", "apcc.khan", "commissioner", "panel.walsall", "admin"})
    void nobodyButTheOfficeReviews(String username) {
        QuestionId question = test.submitted(paper, WHY, BECAUSE);
        SignedIn.as(username);

        denied(() -> answers.approve(question));
        denied(() -> answers.returnAnswer(question, "No."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.walsall", "apcc.ellis", "apcc.khan", "editor", "panel.walsall", "admin"})
    void nobodyButTheHeadSignsOff(String username) {
        QuestionId question = test.reviewed(paper, WHY, BECAUSE);
        SignedIn.as(username);

        denied(() -> answers.signOff(question));
        denied(() -> answers.returnAnswer(question, "No."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.walsall", "apcc.ellis", "apcc.khan", "commissioner", "panel.walsall", "admin"})
    void nobodyElseAgreesForTheOffice(String username) {
        QuestionId question = test.answered(paper, WHY, BECAUSE);
        SignedIn.as(username);

        denied(() -> answers.agree(question));
    }

    @Test
    void whoeverCoversForTheReviewerAnswersAndWhoWroteDoesNotReview() {
        QuestionId question = test.lodged(paper, WHY);
        covers.arrange("apcc.ellis", "apcc.khan");
        SignedIn.as("apcc.khan");
        answers.write(question, BECAUSE, test.version(question));

        assertThat(list.question(question).question().may(Deed.ANSWER)).isTrue();
    }

    @Test
    void anAnswerThatSomebodyElseChangedIsNotOverwritten() {
        QuestionId question = test.lodged(paper, WHY);
        SignedIn.as("apcc.ellis");
        long version = test.version(question);
        answers.write(question, BECAUSE, version);

        assertThatThrownBy(() -> answers.write(question, "Other words", version))
                .isInstanceOf(QuestionOvertaken.class);
    }

    @Test
    void aStepIsTakenBackByWhoeverTookItWhileTheyMay() {
        QuestionId question = test.reviewed(paper, WHY, BECAUSE);
        SignedIn.as("commissioner");
        refusesToUndo(question);
        SignedIn.as("panel.coventry");
        denied(() -> answers.takeBack(question));

        organisation.takeAwayEverything("editor");
        SignedIn.as("editor");
        denied(() -> answers.takeBack(question));
    }

    @Test
    void whoeverUndoesTooLateIsToldThatSomebodyHasGoneOn() {
        QuestionId question = test.reviewed(paper, WHY, BECAUSE);
        SignedIn.as("apcc.ellis");

        refusesToUndo(question);
    }

    private void refusesToUndo(QuestionId question) {
        assertThatThrownBy(() -> answers.takeBack(question))
                .isInstanceOf(QuestionRefused.class)
                .hasMessageContaining("somebody has gone on from there");
    }

    @Test
    void notesAreTheirWritersAlone() {
        SignedIn.as("panel.walsall");
        long version = note("Ask Jo about this.", KeptWords.NONE.version());
        assertThat(notes.notes(paper.id())).containsEntry(4, new KeptWords("Ask Jo about this.", version));

        SignedIn.as("panel.walsall.two");
        assertThat(notes.notes(paper.id())).isEmpty();
        for (String other : new String[] {"lead.walsall", "apcc.ellis", "editor", "commissioner", "admin"}) {
            SignedIn.as(other);
            denied(() -> notes.notes(paper.id()));
            denied(() -> note("Mine", KeptWords.NONE.version()));
        }

        SignedIn.as("panel.walsall");
        note(" ", version);
        assertThat(notes.notes(paper.id()).get(4).text()).isEmpty();
    }

    @Test
    void aNoteThatAnotherWindowWroteIsNotOverwrittenUnseen() {
        SignedIn.as("panel.walsall");
        long first = note("Ask Jo.", KeptWords.NONE.version());
        assertThatThrownBy(() -> note("Ask Sam.", KeptWords.NONE.version())).isInstanceOf(QuestionOvertaken.class);
        note("Ask Jo and Lee.", first);
        assertThatThrownBy(() -> note("Ask Sam.", first)).isInstanceOf(QuestionOvertaken.class);

        assertThat(notes.notes(paper.id()).get(4).text()).isEqualTo("Ask Jo and Lee.");
    }

    private long note(String text, long version) {
        return notes.write(paper.id(), 4, text, version);
    }

    @Test
    void moreQuestionsCostNoMoreStatements() {
        test.submitted(paper, WHY, BECAUSE);
        SignedIn.as("editor");
        list.all();
        int one = SqlCount.of(list::all);
        for (int i = 0; i < 5; i++) {
            test.submitted(paper, WHY, BECAUSE);
        }
        SignedIn.as("editor");

        assertThat(list.all()).hasSize(6);
        assertThat(SqlCount.of(list::all)).isEqualTo(one).isLessThanOrEqualTo(4);
    }

    private static void denied(Runnable use) {
        assertThatThrownBy(use::run).isInstanceOf(AccessDeniedException.class);
    }
}
