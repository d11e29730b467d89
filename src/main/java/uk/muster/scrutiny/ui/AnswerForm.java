package uk.muster.scrutiny.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.function.Supplier;
import uk.muster.scrutiny.AnswerService;
import uk.muster.scrutiny.AskedQuestion;
import uk.muster.scrutiny.KeptWords;
import uk.muster.scrutiny.QuestionState;
import uk.muster.security.PersonId;
import uk.muster.ui.Drafts;
import uk.muster.ui.MarkdownField;
import uk.muster.ui.Notice;

/** Where an answer is written: kept while it is typed, handed in when it is ready. */
final class AnswerForm extends Div {

    private static final int LONGEST = 4000;
    private static final String PART = "answer";

    private final AskedQuestion question;
    private final AnswerService answers;
    private final Runnable submitted;
    private final KeptText words;
    private final Drafts drafts;

    /**
     * @param now reads the question again
     * @param submitted runs when the answer was handed in
     */
    AnswerForm(
            AskedQuestion question,
            Supplier<AskedQuestion> now,
            PersonId writer,
            AnswerService answers,
            Runnable submitted,
            Clock clock) {
        this.question = question;
        this.answers = answers;
        this.submitted = submitted;
        addClassName("desk");
        if (question.state() == QuestionState.RETURNED) {
            add(Notice.warning("Returned to you: " + question.reason()));
        }
        MarkdownField field = new MarkdownField("Your answer");
        field.setHelperText("The panel sees it once it has been reviewed and signed off. Kept while you type.");
        field.setMaxLength(LONGEST);
        words = KeptText.markdown(field, "Somebody else", new Store(now), clock);
        words.show(kept(question));
        drafts = new Drafts(
                this,
                writer.value(),
                "question-" + question.id().value(),
                (part, text, version) -> words.recover(text, version));
        words.keepOnDevice(drafts, PART);
        Button submit = new Button("Submit for review", click -> submit());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        Div deeds = new Div(submit);
        deeds.addClassName("desk__deeds");
        add(words, deeds);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        drafts.recover();
    }

    private void submit() {
        if (words.isBlank()) {
            words.refuse("Write the answer before you submit it.");
        } else if (words.attempt((text, version) -> answers.submit(question.id(), text, version))) {
            submitted.run();
        }
    }

    private static KeptWords kept(AskedQuestion question) {
        return new KeptWords(question.answer(), question.version());
    }

    private final class Store implements KeptText.Store {

        private final Supplier<AskedQuestion> now;

        private Store(Supplier<AskedQuestion> now) {
            this.now = now;
        }

        @Override
        public long save(String text, long version) {
            return answers.write(question.id(), text, version);
        }

        @Override
        public KeptWords now() {
            return kept(now.get());
        }
    }
}
