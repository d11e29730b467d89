package uk.muster.update.ui;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;
import uk.muster.round.RequestId;
import uk.muster.ui.UpdateComments;
import uk.muster.update.CommentEvent;
import uk.muster.update.SuggestionMoved;
import uk.muster.update.UpdateContent;

/** What others say about an update: comments, and while it is not with the unit also what they suggest. */
final class Discussion {

    private final UpdateDesk desk;
    private final RequestId request;
    private final Runnable answered;
    private final Runnable accepted;
    private @Nullable UpdateComments comments;
    private @Nullable Suggestions suggestions;

    /**
     * @param screen hears of what others say from now on
     * @param answered runs after the reader said or did something, which shows already
     * @param accepted runs after the reader took words that somebody suggested
     */
    Discussion(Component screen, UpdateDesk desk, RequestId request, Runnable answered, Runnable accepted) {
        this.desk = desk;
        this.request = request;
        this.answered = answered;
        this.accepted = accepted;
        desk.echo().refresh(screen, CommentEvent.class, said -> said.request().equals(request), this::refreshComments);
        desk.echo()
                .refresh(
                        screen,
                        SuggestionMoved.class,
                        moved -> moved.request().equals(request),
                        this::refreshSuggestions);
    }

    /** Shows it beside the fields in which the update is being written. */
    void showIn(ContentForm form) {
        suggestions = null;
        comments = desk.comments(request, answered);
        form.show(comments);
    }

    /** The update to read, with what is said about it. */
    ReadUpdate reading(UpdateContent content) {
        suggestions = desk.suggestions(request, accepted);
        comments = desk.comments(request, answered);
        return new ReadUpdate(content, suggestions, comments);
    }

    private void refreshComments() {
        if (comments != null) {
            comments.refresh();
        }
    }

    private void refreshSuggestions() {
        if (suggestions != null) {
            suggestions.refresh();
        }
    }
}
