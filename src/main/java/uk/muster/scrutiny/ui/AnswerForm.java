package uk.muster.scrutiny.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import uk.muster.scrutiny.AnswerService;
import uk.muster.scrutiny.AskedQuestion;
import uk.muster.scrutiny.QuestionRefused;
import uk.muster.scrutiny.QuestionState;
import uk.muster.ui.Notice;
import uk.muster.ui.UndoNotice;

/** Where an answer is written: kept while it is typed, handed in when it is ready. */
final class AnswerForm extends Div {

    private static final int LONGEST = 4000;

    private final AskedQuestion question;
    private final AnswerService answers;
    private final Runnable done;
    private final TextArea words = new TextArea("Your answer");
    private final Span kept = new Span();
    private final Div problem = new Div();
    private long version;

    AnswerForm(AskedQuestion question, AnswerService answers, Runnable done) {
        this.question = question;
        this.answers = answers;
        this.done = done;
        version = question.version();
        addClassName("desk");
        if (question.state() == QuestionState.RETURNED) {
            add(Notice.warning("Returned to you: " + question.reason()));
        }
        words.setValue(question.answer());
        words.setHelperText("The panel sees it once it has been reviewed and signed off. Kept while you type.");
        words.setMaxLength(LONGEST);
        words.setMinRows(6);
        words.setWidthFull();
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> keep());
        kept.addClassName("quiet");
        kept.getElement().setAttribute("role", "status");
        Button submit = new Button("Submit for review", click -> submit());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        Div deeds = new Div(kept, submit);
        deeds.addClassName("desk__deeds");
        add(words, problem, deeds);
    }

    private void keep() {
        trying(() -> {
            version = answers.write(question.id(), words.getValue(), version);
            kept.setText("Saved");
        });
    }

    private void submit() {
        if (words.getValue().isBlank()) {
            words.setErrorMessage("Write the answer before you submit it.");
            words.setInvalid(true);
            words.focus();
            return;
        }
        trying(() -> {
            answers.submit(question.id(), words.getValue(), version);
            getUI().ifPresent(ui -> UndoNotice.show(ui, "Answer submitted for review.", () -> {
                answers.takeBack(question.id());
                done.run();
            }));
            done.run();
        });
    }

    private void trying(Runnable step) {
        problem.removeAll();
        try {
            step.run();
        } catch (QuestionRefused refused) {
            kept.setText("");
            problem.add(Notice.error(refused.getMessage()));
        }
    }
}
