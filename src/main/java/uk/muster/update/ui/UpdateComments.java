package uk.muster.update.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.muster.round.RequestId;
import uk.muster.ui.CommentThread;
import uk.muster.ui.CommentThread.Said;
import uk.muster.update.Comment;
import uk.muster.update.UpdateService;

/** What was said about an update, thread by thread. */
final class UpdateComments {

    private static final int LONGEST = 4000;

    private final UpdateService updates;
    private final RequestId request;
    private final boolean mayAnswer;
    private final Runnable answered;
    private final List<Comment> comments;

    /** @param answered runs after somebody said something more */
    UpdateComments(UpdateService updates, RequestId request, boolean mayAnswer, Runnable answered) {
        this.updates = updates;
        this.request = request;
        this.mayAnswer = mayAnswer;
        this.answered = answered;
        this.comments = updates.comments(request);
    }

    /** What was said about a paragraph, if anything was. */
    Optional<CommentThread> on(UUID paragraph, String label) {
        return thread(
                "Comments on " + label.toLowerCase(),
                "Answer on " + label.toLowerCase(),
                paragraph,
                comments.stream()
                        .filter(comment -> paragraph.equals(comment.paragraph()))
                        .toList());
    }

    /** What was said about the whole, or about paragraphs that are there no more. */
    Optional<CommentThread> onTheWhole(Set<UUID> paragraphs) {
        return thread(
                "Comments on the update",
                "Answer",
                null,
                comments.stream()
                        .filter(comment -> !paragraphs.contains(comment.paragraph()))
                        .toList());
    }

    private Optional<CommentThread> thread(String heading, String label, @Nullable UUID paragraph, List<Comment> said) {
        if (said.isEmpty()) {
            return Optional.empty();
        }
        CommentThread thread = new CommentThread(
                heading,
                said.stream()
                        .map(comment -> new Said(comment.name(), comment.at(), comment.text()))
                        .toList());
        if (mayAnswer) {
            thread.allowAnswer(label, "Send answer", LONGEST, text -> {
                updates.comment(request, paragraph, text);
                answered.run();
            });
        }
        return Optional.of(thread);
    }
}
