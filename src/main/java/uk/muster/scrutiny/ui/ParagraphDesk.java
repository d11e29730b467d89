package uk.muster.scrutiny.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Collection;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.muster.publication.SnapshotId;
import uk.muster.scrutiny.AskedQuestion;
import uk.muster.scrutiny.NoteService;
import uk.muster.scrutiny.PanelPaper;
import uk.muster.scrutiny.PanelPaper.OwnArea;
import uk.muster.scrutiny.QuestionRefused;
import uk.muster.scrutiny.QuestionService;
import uk.muster.text.Markdown;
import uk.muster.ui.DayPicker;
import uk.muster.ui.Notice;
import uk.muster.ui.Toast;
import uk.muster.ui.UndoNotice;

/** What a member writes on one paragraph: a note to themselves, and the draft of a question. Both are kept as typed. */
final class ParagraphDesk extends Section {

    private static final int LONGEST = 4000;
    private static final int EXCERPT = 70;

    private final QuestionService questions;
    private final NoteService notes;
    private final Runnable changed;
    private final SnapshotId paper;
    private final SequencedMap<Integer, String> paragraphs;
    private final ComboBox<Integer> paragraph = new ComboBox<>("Paragraph");
    private final Select<OwnArea> area = new Select<>();
    private final TextArea note = area("Your private note", "Only you ever see this.");
    private final TextArea question =
            area("Your question", "A draft that only you see, until you lodge it for your panel.");
    private final DayPicker due = new DayPicker("Answer due by");
    private final Div problem = new Div();
    private final Div kept = new Div();
    private final Button discard = new Button("Discard draft", click -> discard());
    private @Nullable AskedQuestion draft;

    ParagraphDesk(PanelPaper paper, QuestionService questions, NoteService notes, Runnable changed) {
        this.questions = questions;
        this.notes = notes;
        this.changed = changed;
        this.paper = paper.snapshot().id();
        paragraphs = paper.paragraphs();
        addClassName("desk");
        paragraph.setItems(List.copyOf(paragraphs.keySet()));
        paragraph.setItemLabelGenerator(this::label);
        paragraph.setWidthFull();
        paragraph.addValueChangeListener(change -> show());
        area.setLabel("Panel");
        area.setItems(paper.areas());
        area.setItemLabelGenerator(OwnArea::name);
        paper.areas().stream().findFirst().ifPresent(area::setValue);
        area.addValueChangeListener(change -> show());
        area.setVisible(paper.areas().size() > 1);
        note.addValueChangeListener(change -> keepNote(change.isFromClient()));
        question.addValueChangeListener(change -> keepDraft(change.isFromClient()));
        Button lodge = new Button("Lodge for the panel");
        lodge.setDisableOnClick(true);
        lodge.addClickListener(click -> {
            lodge();
            lodge.setEnabled(true);
        });
        lodge.addThemeVariants(ButtonVariant.PRIMARY);
        Div deeds = new Div(discard, lodge);
        deeds.addClassName("desk__deeds");
        kept.addClassName("desk__kept");
        add(new H2("Your notes and questions"), kept, paragraph, note, area, question, due, problem, deeds);
        paragraphs.keySet().stream().findFirst().ifPresent(paragraph::setValue);
    }

    /** Turns to a paragraph and lets its reader write at once. */
    void open(int number) {
        paragraph.setValue(number);
        show();
        question.focus();
        question.scrollIntoView();
    }

    private static TextArea area(String label, String helper) {
        TextArea area = new TextArea(label);
        area.setHelperText(helper);
        area.setMaxLength(LONGEST);
        area.setWidthFull();
        area.setValueChangeMode(ValueChangeMode.LAZY);
        return area;
    }

    private String label(int number) {
        String words = Markdown.toPlainText(paragraphs.getOrDefault(number, "")).replace('\n', ' ');
        return number + " – "
                + (words.length() > EXCERPT ? words.substring(0, EXCERPT).strip() + "…" : words);
    }

    private void show() {
        problem.removeAll();
        boolean chosen = isChosen();
        Stream.of(note, question).forEach(field -> field.setEnabled(chosen));
        SequencedMap<Integer, String> noted = notes.notes(paper);
        List<AskedQuestion> drafts = questions.drafts(paper);
        note.setValue(chosen ? noted.getOrDefault(paragraph.getValue(), "") : "");
        draft = drafts.stream().filter(this::isHere).findFirst().orElse(null);
        question.setValue(draft == null ? "" : draft.text());
        question.setInvalid(false);
        due.setValue(questions.usualDueDay());
        discard.setVisible(draft != null);
        showKept(noted.keySet(), drafts);
    }

    private boolean isChosen() {
        return paragraph.getValue() != null && area.getValue() != null;
    }

    private boolean isHere(AskedQuestion kept) {
        return isChosen()
                && kept.paragraph() == paragraph.getValue()
                && kept.area().equals(area.getValue().id());
    }

    /** Leads back to each paragraph on which the member has kept something. */
    private void showKept(Collection<Integer> noted, List<AskedQuestion> drafts) {
        kept.removeAll();
        noted.forEach(number -> kept.add(way("Note on paragraph " + number, number)));
        drafts.forEach(own -> kept.add(way("Draft on paragraph " + own.paragraph(), own.paragraph())));
        kept.setVisible(!noted.isEmpty() || !drafts.isEmpty());
    }

    private NativeButton way(String words, int number) {
        NativeButton way = new NativeButton(words, click -> open(number));
        way.addClassName("link-button");
        return way;
    }

    private void keepNote(boolean typed) {
        if (typed && isChosen()) {
            notes.write(paper, paragraph.getValue(), note.getValue());
            showKept(notes.notes(paper).keySet(), questions.drafts(paper));
        }
    }

    private void keepDraft(boolean typed) {
        if (!typed || !isChosen()) {
            return;
        }
        problem.removeAll();
        try {
            if (draft != null) {
                questions.reword(draft.id(), question.getValue());
            } else if (!question.isEmpty()) {
                questions.draft(area.getValue().id(), paper, paragraph.getValue(), question.getValue());
            }
        } catch (QuestionRefused refused) {
            problem.add(Notice.error(refused.getMessage()));
            return;
        }
        List<AskedQuestion> drafts = questions.drafts(paper);
        draft = drafts.stream().filter(this::isHere).findFirst().orElse(null);
        discard.setVisible(draft != null);
        showKept(notes.notes(paper).keySet(), drafts);
    }

    private void lodge() {
        problem.removeAll();
        if (draft == null || question.isEmpty()) {
            refuse(question, "Write the question before you lodge it.");
            question.focus();
            return;
        }
        if (due.isEmpty()) {
            refuse(due, "Enter the day by which you want an answer, like 7 June 2016.");
            due.focus();
            return;
        }
        try {
            questions.lodge(draft.id(), due.getValue());
        } catch (QuestionRefused refused) {
            problem.add(Notice.error(refused.getMessage()));
            return;
        }
        Toast.success("Question lodged for your panel.");
        show();
        changed.run();
    }

    private static void refuse(HasValidationProperties field, String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
    }

    private void discard() {
        if (draft == null) {
            return;
        }
        AskedQuestion gone = draft;
        questions.discard(gone.id());
        show();
        getUI().ifPresent(ui -> UndoNotice.show(ui, "Draft discarded.", () -> {
            try {
                questions.draft(gone.area(), paper, gone.paragraph(), gone.text());
            } catch (QuestionRefused refused) {
                Toast.failure(refused.getMessage());
            }
            open(gone.paragraph());
        }));
    }
}
