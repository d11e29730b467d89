package uk.muster.scrutiny.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import uk.muster.scrutiny.AnswerService;
import uk.muster.scrutiny.AskedQuestion;
import uk.muster.scrutiny.Deed;
import uk.muster.scrutiny.QuestionId;
import uk.muster.scrutiny.QuestionRefused;
import uk.muster.scrutiny.QuestionService;
import uk.muster.scrutiny.QuestionState;
import uk.muster.security.PersonId;
import uk.muster.ui.ReasonRoom;
import uk.muster.ui.Toast;
import uk.muster.ui.UndoNotice;
import uk.muster.ui.Unsent;

/** The decisions that are the reader's to take on a question, each with its way back. */
final class QuestionDeeds extends Div {

    private final AnswerService answers;
    private final Runnable refresh;
    private final QuestionId id;
    private final Unsent unsent;

    QuestionDeeds(
            AskedQuestion question,
            PersonId reader,
            QuestionService questions,
            AnswerService answers,
            Runnable refresh) {
        this.answers = answers;
        this.refresh = refresh;
        id = question.id();
        unsent = new Unsent("%d.return-answer-%d".formatted(reader.value(), id.value()));
        addClassName("question__deeds");
        if (question.state() == QuestionState.ANSWERED) {
            add(agreement(question));
        }
        if (question.may(Deed.REVIEW)) {
            decide("Approve", "Answer approved. The head signs it off next.", () -> answers.approve(id));
        }
        if (question.may(Deed.SIGN_OFF)) {
            decide("Sign off", "Answer signed off. The panel reads it now.", () -> answers.signOff(id));
        }
        if (question.may(Deed.AGREE_FOR_PANEL)) {
            agree("Agree for the panel", question.officeAgreed(), () -> questions.agree(id));
        }
        if (question.may(Deed.AGREE_FOR_OFFICE)) {
            agree("Agree for the office", question.panelAgreed(), () -> answers.agree(id));
        }
        if (question.may(Deed.WITHDRAW)) {
            add(new Button(
                    "Withdraw question", click -> act("Question withdrawn.", () -> questions.withdraw(id), true)));
        }
    }

    private void decide(String deed, String done, Runnable step) {
        Button giveBack = new Button("Return…");
        Div ways = new Div(giveBack, primary(deed, () -> act(done, step, true)));
        ways.addClassName("question__ways");
        ReasonRoom room = new ReasonRoom(
                "What should be changed in this answer?",
                "Whoever writes the answer sees this, and it is kept in its history. The panel does not.",
                "Return answer",
                unsent,
                new ReasonRoom.Ways() {
                    @Override
                    public void show(boolean shown) {
                        ways.setVisible(shown);
                    }

                    @Override
                    public void focus() {
                        giveBack.focus();
                    }

                    @Override
                    public boolean decide(String reason) {
                        return act("Answer returned.", () -> answers.returnAnswer(id, reason), true);
                    }
                });
        giveBack.addClickListener(click -> room.open());
        add(room, ways);
    }

    /** The second agreement publishes, and what is published stays. */
    private void agree(String deed, boolean publishes, Runnable step) {
        add(primary(
                publishes ? deed + " and publish" : deed,
                () -> act(publishes ? "Published beside the paper." : "Agreed to publish.", step, !publishes)));
    }

    private static Button primary(String deed, Runnable step) {
        Button button = new Button(deed, click -> step.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private static Paragraph agreement(AskedQuestion question) {
        if (question.isPublished()) {
            Anchor page = new Anchor(question.paper().address() + "/questions", "Published beside the paper");
            page.setRouterIgnore(true);
            return new Paragraph(page);
        }
        return new Paragraph(
                "Question and answer are published beside the paper once both agree. Panel: %s. Office: %s."
                        .formatted(words(question.panelAgreed()), words(question.officeAgreed())));
    }

    private static String words(boolean agreed) {
        return agreed ? "agreed" : "not yet";
    }

    private boolean act(String done, Runnable step, boolean undoable) {
        try {
            step.run();
        } catch (QuestionRefused refused) {
            Toast.failure(refused.getMessage());
            refresh.run();
            return false;
        }
        if (undoable) {
            offerUndo(done);
        } else {
            Toast.success(done);
        }
        refresh.run();
        return true;
    }

    /** Says what was done, with the way back from it. */
    void offerUndo(String done) {
        getUI().ifPresent(ui -> UndoNotice.show(ui, done, this::takeBack));
    }

    private void takeBack() {
        try {
            answers.takeBack(id);
        } catch (QuestionRefused refused) {
            Toast.failure(refused.getMessage());
        }
        refresh.run();
    }
}
