package uk.muster.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.muster.text.CommentThread;
import uk.muster.text.Conversation;

/** One place of a text with the threads that are about it, and room to start another. */
final class ThreadPlace extends Div {

    private final String place;
    private final @Nullable UUID paragraph;
    private final Predicate<CommentThread> about;
    private final Conversation conversation;
    private final Runnable changed;
    private final Div list = new Div();
    private final Map<Long, ThreadBox> boxes = new LinkedHashMap<>();

    /**
     * @param place in words: "paragraph 2"
     * @param paragraph that new threads are about; none for the whole
     * @param about tells which threads stand here
     */
    ThreadPlace(
            String place,
            @Nullable UUID paragraph,
            Predicate<CommentThread> about,
            Conversation conversation,
            Runnable changed) {
        this.place = place;
        this.paragraph = paragraph;
        this.about = about;
        this.conversation = conversation;
        this.changed = changed;
        addClassName("comments");
        list.addClassName("comments__threads");
        if (conversation.mayTakePart()) {
            add(new CommentRoom(
                    paragraph == null ? "Comment on " + place : "Comment",
                    "Comment on " + place,
                    conversation,
                    paragraph == null ? "whole" : paragraph.toString(),
                    this::start));
        }
    }

    /** Shows those of the threads that stand here; what is being written in one of them stays. */
    void show(List<CommentThread> threads) {
        threads.stream().filter(about).forEach(this::show);
        if (!isEmpty() && list.getParent().isEmpty()) {
            addComponentAsFirst(list);
            addComponentAsFirst(new H4("Comments on " + place));
        }
    }

    boolean isEmpty() {
        return boxes.isEmpty();
    }

    private void show(CommentThread thread) {
        boxes.computeIfAbsent(thread.id(), _ -> newBox(thread)).show(thread);
    }

    private ThreadBox newBox(CommentThread thread) {
        boolean orphan = thread.paragraph() != null && !thread.paragraph().equals(paragraph);
        ThreadBox box = new ThreadBox(orphan ? "a paragraph that was removed" : place, orphan, conversation, changed);
        list.add(box);
        return box;
    }

    private void start(String words) {
        conversation.start(paragraph, words);
        changed.run();
    }
}
