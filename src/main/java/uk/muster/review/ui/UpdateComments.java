package uk.muster.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.muster.review.ReviewedUpdate;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.ui.CommentThread;
import uk.muster.update.Comment;
import uk.muster.update.ParagraphText;
import uk.muster.update.UpdateService;

/** What was said about the update, paragraph by paragraph, and room to say more. */
final class UpdateComments extends Div {

    private static final int LONGEST = 4000;

    private final ReviewedUpdate reviewed;
    private final Map<@Nullable UUID, String> places = new LinkedHashMap<>();

    UpdateComments(ReviewedUpdate reviewed, UpdateService updates, Access access, Runnable reload) {
        this.reviewed = reviewed;
        addClassName("review-comments");
        List<ParagraphText> paragraphs = reviewed.update().content().paragraphs();
        IntStream.range(0, paragraphs.size())
                .forEach(index -> places.put(paragraphs.get(index).id(), "paragraph " + (index + 1)));
        places.put(null, "the whole update");
        places.forEach((paragraph, place) -> addThread(paragraph, "Comments on " + place));
        addThreadOfRemovedParagraphs();
        if (access.allows(Action.COMMENT_ON_UPDATE, reviewed.update().scope())) {
            add(newComment(updates, reload));
        }
    }

    private void addThread(@Nullable UUID paragraph, String heading) {
        add(
                heading,
                reviewed.comments().stream()
                        .filter(comment -> Objects.equals(comment.paragraph(), paragraph))
                        .toList());
    }

    private void addThreadOfRemovedParagraphs() {
        add(
                "Comments on paragraphs that were removed",
                reviewed.comments().stream()
                        .filter(comment -> !places.containsKey(comment.paragraph()))
                        .toList());
    }

    private void add(String heading, List<Comment> comments) {
        if (!comments.isEmpty()) {
            add(new CommentThread(
                    heading,
                    comments.stream()
                            .map(comment -> new CommentThread.Said(comment.name(), comment.at(), comment.text()))
                            .toList()));
        }
    }

    private Div newComment(UpdateService updates, Runnable reload) {
        Select<UUID> place = new Select<>();
        place.setLabel("Comment on");
        place.setItems(places.keySet().stream().filter(Objects::nonNull).toList());
        place.setItemLabelGenerator(paragraph -> capitalised(places.get(paragraph)));
        place.setEmptySelectionAllowed(true);
        place.setEmptySelectionCaption("The whole update");
        CommentThread thread = new CommentThread("Add a comment", List.of());
        thread.allowAnswer("Your comment", "Add comment", LONGEST, words -> {
            updates.comment(reviewed.update().request().id(), place.getValue(), words);
            reload.run();
        });
        Div room = new Div(place, thread);
        room.addClassName("review-comments__new");
        return room;
    }

    private static String capitalised(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
