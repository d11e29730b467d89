package uk.muster.update.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.util.IdGenerator;
import uk.muster.live.Visitor;
import uk.muster.ui.MarkdownField;
import uk.muster.ui.TypingButton;
import uk.muster.ui.UndoNotice;
import uk.muster.ui.UpdateComments;
import uk.muster.update.ParagraphText;

/** The paragraphs of an update in their order: added, moved, removed and brought back. There is always one to write in. */
final class ParagraphsField extends Div {

    private final List<ParagraphBox> boxes = new ArrayList<>();
    private final OrderedList list = new OrderedList();
    private final IdGenerator ids;
    private final Sharing sharing;
    private final Runnable changed;
    private List<Visitor> visitors = List.of();

    ParagraphsField(IdGenerator ids, Sharing sharing, Runnable changed) {
        this.ids = ids;
        this.sharing = sharing;
        this.changed = changed;
        addClassName("paragraphs");
        list.addClassName("paragraphs__list");
        Button add = new TypingButton("Add paragraph", VaadinIcon.PLUS.create(), () -> {
            insert(boxes.size(), new ParagraphText(ids.generateId(), ""));
            return boxes.getLast().field();
        });
        add(new H3("What happened"), list, add);
    }

    /**
     * Shows these. A box that is there already stays, with the cursor in it; an empty one, which somebody may be about to
     * write in, stays too.
     */
    void show(List<ParagraphText> paragraphs) {
        Set<UUID> wanted = paragraphs.stream().map(ParagraphText::id).collect(Collectors.toSet());
        List.copyOf(boxes).stream()
                .filter(box -> !box.isEmpty() && !wanted.contains(box.paragraph()))
                .forEach(this::drop);
        int position = 0;
        for (ParagraphText paragraph : paragraphs) {
            while (position < boxes.size()
                    && !wanted.contains(boxes.get(position).paragraph())) {
                position++;
            }
            place(paragraph, position++);
        }
        keepOne();
    }

    /** First words that come back are the first paragraph: the empty box that was there to begin in makes way. */
    void closeUpOver(String paragraph) {
        if (boxes.size() > 1
                && boxes.getFirst().isEmpty()
                && boxes.get(1).paragraph().toString().equals(paragraph)) {
            drop(boxes.getFirst());
        }
    }

    private void place(ParagraphText paragraph, int position) {
        Optional<ParagraphBox> here = box(paragraph.id());
        if (here.isEmpty()) {
            insert(position, paragraph);
            return;
        }
        here.get().take(paragraph.text());
        if (boxes.indexOf(here.get()) != position) {
            drop(here.get());
            insert(position, here.get());
        }
    }

    private Optional<ParagraphBox> box(UUID paragraph) {
        return boxes.stream().filter(box -> box.paragraph().equals(paragraph)).findFirst();
    }

    /** What was typed so far is part of that version now. */
    void setStored(long version) {
        boxes.forEach(box -> box.field().area().typing().setStored(version));
    }

    void showVisitors(List<Visitor> visitors) {
        this.visitors = visitors;
        boxes.forEach(box -> box.occupied().show(visitors));
    }

    List<ParagraphText> read() {
        return boxes.stream().map(ParagraphBox::read).toList();
    }

    /**
     * Adds paragraphs at the end, in the place of an empty last one. Each keeps its id, by which it is later compared with
     * what it came from, unless it is here already.
     */
    void copy(List<ParagraphText> paragraphs) {
        if (boxes.getLast().isEmpty()) {
            drop(boxes.getLast());
        }
        List<UUID> copied = paragraphs.stream().map(this::copy).toList();
        changed.run();
        String done = copied.size() == 1 ? "Paragraph copied." : copied.size() + " paragraphs copied.";
        getUI().ifPresent(ui -> UndoNotice.show(ui, done, () -> remove(copied)));
    }

    private UUID copy(ParagraphText paragraph) {
        UUID id = box(paragraph.id()).isPresent() ? ids.generateId() : paragraph.id();
        insert(boxes.size(), new ParagraphText(id, paragraph.text()));
        return id;
    }

    private void remove(List<UUID> paragraphs) {
        paragraphs.forEach(paragraph -> box(paragraph).ifPresent(this::drop));
        keepOne();
        changed.run();
    }

    /**
     * Puts what was said beside its paragraph.
     *
     * @return the paragraphs that are here
     */
    Set<UUID> show(UpdateComments comments) {
        Set<UUID> here = new HashSet<>();
        for (ParagraphBox box : boxes) {
            here.add(box.paragraph());
            box.setComments(comments.on(box.paragraph(), box.label()).stream().toList());
        }
        return here;
    }

    /** Where to say that nothing is written. */
    MarkdownField firstField() {
        return boxes.getFirst().field();
    }

    private void insert(int position, ParagraphText paragraph) {
        ParagraphBox box = new ParagraphBox(paragraph, sharing);
        box.onMove(() -> move(box, -1), () -> move(box, 1));
        box.onRemove(() -> removeWithUndo(box));
        box.onChange(changed);
        box.occupied().show(visitors);
        insert(position, box);
    }

    private void insert(int position, ParagraphBox box) {
        boxes.add(position, box);
        list.addComponentAtIndex(position, box);
        number();
    }

    private void move(ParagraphBox box, int by) {
        int position = boxes.indexOf(box) + by;
        drop(box);
        insert(position, box);
        box.focusMove(by < 0);
        changed.run();
    }

    private void removeWithUndo(ParagraphBox box) {
        int position = boxes.indexOf(box);
        drop(box);
        keepOne();
        changed.run();
        if (!box.isEmpty()) {
            getUI().ifPresent(ui ->
                    UndoNotice.show(ui, "Paragraph " + (position + 1) + " removed.", () -> bringBack(position, box)));
        }
    }

    private void bringBack(int position, ParagraphBox box) {
        if (boxes.size() == 1 && boxes.getFirst().isEmpty()) {
            drop(boxes.getFirst());
        }
        insert(Math.min(position, boxes.size()), box);
        changed.run();
    }

    private void drop(ParagraphBox box) {
        boxes.remove(box);
        list.remove(box);
        number();
    }

    private void keepOne() {
        if (boxes.isEmpty()) {
            insert(0, new ParagraphText(ids.generateId(), ""));
        }
    }

    private void number() {
        for (int position = 0; position < boxes.size(); position++) {
            boxes.get(position).stand(position + 1, boxes.size());
        }
    }
}
