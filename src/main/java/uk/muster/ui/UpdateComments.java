package uk.muster.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.muster.text.CommentThread;
import uk.muster.text.Conversation;

/**
 * What is said about an update, to be put beside what it is about. Every part brings itself up to date in its place, so
 * that a half-written reply stays while threads come and go round it.
 */
public final class UpdateComments {

    private final Conversation conversation;
    private final Runnable changed;
    private final List<ThreadPlace> places = new ArrayList<>();
    private final Paragraph unresolved = new Paragraph();
    private String advice = "";
    private List<CommentThread> threads;

    /** @param changed runs after the reader said or did something; the parts need nothing from it */
    public UpdateComments(Conversation conversation, Runnable changed) {
        this.conversation = conversation;
        this.changed = changed;
        this.threads = conversation.threads();
        unresolved.addClassNames("comments__unresolved", "quiet");
        unresolved.getElement().setAttribute("role", "status");
    }

    /** The threads on a paragraph and room to start one; nothing for a reader who finds none and may start none. */
    public Optional<Component> on(UUID paragraph, String label) {
        return place(new ThreadPlace(
                label.toLowerCase(),
                paragraph,
                thread -> paragraph.equals(thread.paragraph()),
                conversation,
                this::changed));
    }

    /** The same for the whole, which keeps the threads on paragraphs that are there no more. */
    public Optional<Component> onTheWhole(Set<UUID> paragraphs) {
        return place(new ThreadPlace(
                "the whole update",
                null,
                thread -> thread.paragraph() == null || !paragraphs.contains(thread.paragraph()),
                conversation,
                this::changed));
    }

    /**
     * A quiet note of how many threads wait to be resolved; empty if none does.
     *
     * @param advice to follow the number, as a sentence
     */
    public Component unresolvedNote(String advice) {
        this.advice = advice;
        countUnresolved();
        return unresolved;
    }

    /** Brings every part up to date with what is stored; what shows it already keeps its buttons and the focus on them. */
    public void refresh() {
        List<CommentThread> now = conversation.threads();
        if (!now.equals(threads)) {
            threads = now;
            places.forEach(place -> place.show(threads));
            countUnresolved();
        }
    }

    private Optional<Component> place(ThreadPlace place) {
        place.show(threads);
        if (place.isEmpty() && !conversation.mayTakePart()) {
            return Optional.empty();
        }
        places.add(place);
        return Optional.of(place);
    }

    private void changed() {
        refresh();
        changed.run();
    }

    private void countUnresolved() {
        long count = threads.stream().filter(thread -> !thread.resolved()).count();
        unresolved.setVisible(count > 0);
        unresolved.setText(advice.isEmpty() ? unresolved(count) : unresolved(count) + ". " + advice);
    }

    /** "2 unresolved threads". */
    public static String unresolved(long count) {
        return count == 1 ? "1 unresolved thread" : count + " unresolved threads";
    }
}
