package uk.muster.scrutiny.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.muster.publication.SnapshotId;
import uk.muster.scrutiny.AskedQuestion;
import uk.muster.scrutiny.KeptWords;
import uk.muster.scrutiny.QuestionRefused;
import uk.muster.scrutiny.QuestionService;
import uk.muster.security.AreaId;
import uk.muster.ui.DayPicker;
import uk.muster.ui.Drafts;
import uk.muster.ui.MarkdownField;
import uk.muster.ui.Toast;
import uk.muster.ui.UndoNotice;

/** The draft of a question on one paragraph for one panel, kept as typed, until it is lodged or discarded. */
final class DraftDesk extends Div {

    private static final int LONGEST = 4000;

    /** What the desk around wants to know. */
    interface Around {

        /** Something was typed, lodged or discarded. */
        void changed();

        void lodged();

        /** Shows the draft again that was discarded. */
        void open(int paragraph);
    }

    private final QuestionService questions;
    private final AreaId area;
    private final SnapshotId paper;
    private final int paragraph;
    private final Around around;
    private final Clock clock;
    private final MarkdownField field = new MarkdownField("Your question");
    private final KeptText words;
    private final DayPicker due = new DayPicker("Answer due by");
    private final Button discard = new Button("Discard draft", click -> discard());
    private @Nullable AskedQuestion draft;

    DraftDesk(AreaId area, SnapshotId paper, int paragraph, QuestionService questions, Around around, Clock clock) {
        this.area = area;
        this.paper = paper;
        this.paragraph = paragraph;
        this.questions = questions;
        this.around = around;
        this.clock = clock;
        field.setHelperText("A draft that only you see, until you lodge it for your panel.");
        field.setMaxLength(LONGEST);
        words = KeptText.markdown(field, KeptText.ONESELF, new Store(), clock);
        due.setValue(questions.usualDueDay());
        Button lodge = new Button("Lodge for the panel");
        lodge.setDisableOnClick(true);
        lodge.addClickListener(click -> {
            lodge();
            lodge.setEnabled(true);
        });
        lodge.addThemeVariants(ButtonVariant.PRIMARY);
        Div deeds = new Div(discard, lodge);
        deeds.addClassName("desk__deeds");
        addClassName("desk__draft");
        add(words, due, deeds);
        show();
    }

    void keepOnDevice(Drafts drafts, String part) {
        words.keepOnDevice(drafts, part);
    }

    boolean recover(String text, long version) {
        return words.recover(text, version);
    }

    void focus() {
        words.focus();
    }

    /** The draft may have been lodged in another window: unless more was typed here, it goes here too. */
    void follow() {
        if (draft != null && words.isStored() && stored().isEmpty()) {
            show();
        }
    }

    private void show() {
        words.show(new Store().now());
        discard.setVisible(draft != null);
    }

    private Optional<AskedQuestion> stored() {
        return questions.drafts(paper).stream()
                .filter(kept -> kept.paragraph() == paragraph && kept.area().equals(area))
                .findFirst();
    }

    private void lodge() {
        AskedQuestion lodging = draft;
        if (lodging == null || words.isBlank()) {
            words.refuse("Write the question before you lodge it.");
        } else if (due.isEmpty()) {
            refuseDay("Enter the day by which you want an answer, like 7 June 2016.");
        } else if (due.getValue().isBefore(LocalDate.now(clock))) {
            refuseDay("The answer cannot be due on a day that is past. Choose a later day.");
        } else if (words.attempt((text, version) -> questions.lodge(lodging.id(), due.getValue(), version))) {
            Toast.success("Question lodged for your panel.");
            show();
            around.changed();
            around.lodged();
        }
    }

    private void refuseDay(String why) {
        due.setErrorMessage(why);
        due.setInvalid(true);
        due.focus();
    }

    private void discard() {
        AskedQuestion gone = draft;
        if (gone != null && words.attempt((text, version) -> questions.discard(gone.id(), version))) {
            show();
            around.changed();
            getUI().ifPresent(ui -> UndoNotice.show(ui, "Draft discarded.", () -> bringBack(gone)));
        }
    }

    private void bringBack(AskedQuestion gone) {
        try {
            questions.draft(gone.area(), paper, gone.paragraph(), gone.text());
        } catch (QuestionRefused refused) {
            Toast.failure(refused.getMessage());
        }
        around.open(gone.paragraph());
    }

    private final class Store implements KeptText.Store {

        @Override
        public long save(String text, long version) {
            AskedQuestion before = draft;
            if (before == null && text.isBlank()) {
                return version;
            }
            draft = before == null
                    ? questions.draft(area, paper, paragraph, text)
                    : questions.reword(before.id(), text, version);
            discard.setVisible(true);
            around.changed();
            return draft.version();
        }

        @Override
        public KeptWords now() {
            draft = stored().orElse(null);
            return draft == null ? KeptWords.NONE : new KeptWords(draft.text(), draft.version());
        }
    }
}
