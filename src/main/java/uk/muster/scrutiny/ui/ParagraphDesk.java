package uk.muster.scrutiny.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import uk.muster.publication.SnapshotId;
import uk.muster.scrutiny.AskedQuestion;
import uk.muster.scrutiny.KeptWords;
import uk.muster.scrutiny.NoteService;
import uk.muster.scrutiny.PanelPaper;
import uk.muster.scrutiny.PanelPaper.OwnArea;
import uk.muster.scrutiny.QuestionService;
import uk.muster.security.PersonId;
import uk.muster.ui.Drafts;
import uk.muster.ui.SharedTextArea;

/** What a member writes on one paragraph: a note to themselves, and the draft of a question. Both are kept as typed. */
final class ParagraphDesk extends Section {

    private static final int LONGEST = 4000;
    private static final int LONGEST_LABEL = 70;
    private static final String NOTE = "note";

    private final QuestionService questions;
    private final NoteService notes;
    private final Runnable lodged;
    private final Clock clock;
    private final SnapshotId paper;
    private final Drafts drafts;
    private final SequencedMap<Integer, String> paragraphs;
    private final List<OwnArea> areas;
    private final ComboBox<Integer> paragraph = new ComboBox<>("Paragraph");
    private final Select<OwnArea> area = new Select<>();
    private final Div writing = new Div();
    private final Div kept = new Div();
    private int shown;
    private @Nullable KeptText note;
    private @Nullable DraftDesk draft;

    /** @param lodged runs when a question was lodged here */
    ParagraphDesk(
            PanelPaper paper,
            PersonId writer,
            QuestionService questions,
            NoteService notes,
            Runnable lodged,
            Clock clock) {
        this.questions = questions;
        this.notes = notes;
        this.lodged = lodged;
        this.clock = clock;
        this.paper = paper.snapshot().id();
        paragraphs = paper.paragraphs();
        areas = paper.areas();
        drafts = new Drafts(this, writer.value(), "panel-" + this.paper.value(), this::recover);
        addClassName("desk");
        getElement().setAttribute("tabindex", "-1");
        paragraph.setItems(List.copyOf(paragraphs.keySet()));
        paragraph.setItemLabelGenerator(this::label);
        paragraph.setWidthFull();
        paragraph.addValueChangeListener(change -> follow(change.getValue()));
        paragraph.setAllowCustomValue(true);
        paragraph.addCustomValueSetListener(typed -> choose(typed.getDetail()));
        area.setLabel("Panel");
        area.setItems(areas);
        area.setItemLabelGenerator(OwnArea::name);
        area.addValueChangeListener(change -> show());
        area.setVisible(areas.size() > 1);
        kept.addClassName("desk__kept");
        writing.addClassName("desk__writing");
        add(new H2("Your notes and questions"), kept, paragraph, area, writing);
        areas.stream().findFirst().ifPresent(area::setValue);
        paragraphs.keySet().stream().findFirst().ifPresent(paragraph::setValue);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        drafts.recover();
    }

    /** Turns to a paragraph and lets its reader write at once. */
    void open(int number) {
        turnTo(number);
        if (draft != null) {
            draft.focus();
        }
        scrollIntoView();
    }

    /** A question was lodged or taken back, perhaps in another window. */
    void follow() {
        if (draft != null) {
            draft.follow();
        }
        showKept();
    }

    /** There is always one on the desk: an emptied choice is as it was. */
    private void follow(@Nullable Integer chosen) {
        if (chosen == null) {
            paragraph.setValue(shown);
        } else if (chosen != shown) {
            shown = chosen;
            show();
        }
    }

    /** Whoever knows the number types it; what is no paragraph's changes nothing. */
    private void choose(String typed) {
        int number = typed.strip().matches("\\d{1,6}") ? Integer.parseInt(typed.strip()) : shown;
        paragraph.clear();
        paragraph.setValue(paragraphs.containsKey(number) ? number : shown);
    }

    private void turnTo(int number) {
        if (number == shown) {
            show();
        } else {
            paragraph.setValue(number);
        }
    }

    private String label(int number) {
        return number + " – " + Beginning.of(paragraphs.getOrDefault(number, ""), LONGEST_LABEL);
    }

    private void show() {
        writing.removeAll();
        note = null;
        draft = null;
        if (shown > 0 && area.getValue() != null) {
            note = note(shown);
            draft = draft(shown, area.getValue());
            writing.add(note, draft);
        }
        showKept();
    }

    private KeptText note(int number) {
        SharedTextArea field = new SharedTextArea("Your private note");
        field.setHelperText("Only you ever see this.");
        field.setMaxLength(LONGEST);
        field.setWidthFull();
        NoteStore store = new NoteStore(number);
        KeptText text = KeptText.plain(field, KeptText.ONESELF, store, clock);
        text.show(store.now());
        text.keepOnDevice(drafts, NOTE + "." + number);
        return text;
    }

    private DraftDesk draft(int number, OwnArea panel) {
        DraftDesk desk = new DraftDesk(panel.id(), paper, number, questions, new Around(), clock);
        desk.keepOnDevice(drafts, panel.id().value() + "." + number);
        return desk;
    }

    /** Turns to where something was typed on this device that was never stored, and stores it there. */
    private boolean recover(String part, String text, long version) {
        String[] place = part.split("\\.");
        int number = Integer.parseInt(place[1]);
        if (!paragraphs.containsKey(number)) {
            return false;
        }
        areas.stream()
                .filter(panel -> place[0].equals(String.valueOf(panel.id().value())))
                .forEach(area::setValue);
        turnTo(number);
        boolean ofNote = place[0].equals(NOTE);
        return ofNote ? note != null && note.recover(text, version) : draft != null && draft.recover(text, version);
    }

    /** Leads back to each paragraph on which the member has kept something. */
    private void showKept() {
        kept.removeAll();
        notes.notes(paper).forEach((number, words) -> {
            if (!words.text().isEmpty()) {
                kept.add(way("Note on paragraph " + number, number));
            }
        });
        for (AskedQuestion own : questions.drafts(paper)) {
            kept.add(way("Draft on paragraph " + own.paragraph(), own.paragraph()));
        }
        kept.setVisible(kept.getChildren().findAny().isPresent());
    }

    private NativeButton way(String words, int number) {
        NativeButton way = new NativeButton(words, click -> open(number));
        way.addClassName("link-button");
        return way;
    }

    private final class NoteStore implements KeptText.Store {

        private final int number;

        private NoteStore(int number) {
            this.number = number;
        }

        @Override
        public long save(String text, long version) {
            long saved = notes.write(paper, number, text, version);
            showKept();
            return saved;
        }

        @Override
        public KeptWords now() {
            return notes.notes(paper).getOrDefault(number, KeptWords.NONE);
        }
    }

    private final class Around implements DraftDesk.Around {

        @Override
        public void changed() {
            showKept();
        }

        @Override
        public void lodged() {
            lodged.run();
        }

        @Override
        public void open(int paragraph) {
            ParagraphDesk.this.open(paragraph);
        }
    }
}
