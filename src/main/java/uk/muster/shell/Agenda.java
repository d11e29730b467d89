package uk.muster.shell;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.muster.review.QueueFilter;
import uk.muster.review.QueueItem;
import uk.muster.review.ReviewService;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.Actor;
import uk.muster.text.Dates;
import uk.muster.ui.UpdateComments;
import uk.muster.update.MentionService;
import uk.muster.update.SuggestionService;
import uk.muster.update.Task;
import uk.muster.update.TaskService;
import uk.muster.update.UpdateAddress;

/** Gathers from every feature what needs the reader now, the most pressing first. */
@Component
class Agenda {

    /** Several things of one kind that need the reader; the place is where all of them stand, if there is one. */
    record Errand(String one, String many, List<Item> items, String place) {

        /** What they are, to follow their number. */
        String name() {
            return items.size() == 1 ? one : many;
        }
    }

    /** One of them. */
    record Item(String address, String title, String detail) {}

    private final TaskService tasks;
    private final ReviewService reviews;
    private final MentionService mentions;
    private final SuggestionService suggestions;
    private final QuestionErrands questions;
    private final PaperErrands papers;
    private final Access access;
    private final Clock clock;

    Agenda(
            TaskService tasks,
            ReviewService reviews,
            MentionService mentions,
            SuggestionService suggestions,
            QuestionErrands questions,
            PaperErrands papers,
            Access access,
            Clock clock) {
        this.tasks = tasks;
        this.reviews = reviews;
        this.mentions = mentions;
        this.suggestions = suggestions;
        this.questions = questions;
        this.papers = papers;
        this.access = access;
        this.clock = clock;
    }

    List<Errand> today() {
        List<Task> mine = tasks.mine();
        Stream<Errand> pressing = Stream.of(
                of(mine, Task.Kind.IMPROVE, "returned to you", this::due),
                of(mine, Task.Kind.CATCH_UP, "late", this::due),
                updates("waiting for your review", waiting(), "review"));
        Stream<Errand> others = Stream.of(
                new Errand("answer that awaits your data", "answers that await your data", awaited(mine), "updates"),
                new Errand("change suggested to your words", "changes suggested to your words", suggested(), ""),
                new Errand("new mention of you", "new mentions of you", mentioned(), ""),
                of(mine, Task.Kind.TALK, "with unresolved threads", Agenda::talk),
                of(mine, Task.Kind.WRITE, "to write", this::due));
        return Stream.of(pressing, questions.today().stream(), papers.today().stream(), others)
                .flatMap(Function.identity())
                .filter(errand -> !errand.items().isEmpty())
                .toList();
    }

    private static List<Item> awaited(List<Task> tasks) {
        return items(
                tasks,
                Task.Kind.GIVE_DATA,
                task -> "the published paper of " + task.update().round().label() + " awaits them");
    }

    private static Errand of(List<Task> tasks, Task.Kind kind, String what, Function<Task, String> detail) {
        return updates(what, items(tasks, kind, detail), "updates");
    }

    private static List<Item> items(List<Task> tasks, Task.Kind kind, Function<Task, String> detail) {
        return tasks.stream()
                .filter(task -> task.kind() == kind)
                .map(task -> new Item(
                        "updates/" + task.update().request().id().value(),
                        task.update().deliverable(),
                        task.update().units() + coverFor(task.summary().actingFor()) + " · " + detail.apply(task)))
                .toList();
    }

    private static Errand updates(String what, List<Item> items, String place) {
        return new Errand("update " + what, "updates " + what, items, place);
    }

    private String due(Task task) {
        LocalDate due = task.update().request().dueOn();
        return "due " + Dates.day(due) + ", " + distance(ChronoUnit.DAYS.between(LocalDate.now(clock), due));
    }

    private static String distance(long days) {
        if (days == 0) {
            return "today";
        }
        String count = Math.abs(days) == 1 ? "1 day" : Math.abs(days) + " days";
        return days > 0 ? "in " + count : count + " ago";
    }

    private static String coverFor(String absent) {
        return absent.isEmpty() ? "" : " · for " + absent;
    }

    private static String talk(Task task) {
        return UpdateComments.unresolved(task.summary().unresolvedThreads());
    }

    private List<Item> waiting() {
        if (!access.allows(Action.REVIEW)) {
            return List.of();
        }
        return reviews.queue(QueueFilter.WAITING).stream().map(Agenda::waiting).toList();
    }

    private static Item waiting(QueueItem item) {
        return new Item(
                "review/" + item.request().value(),
                item.deliverable(),
                item.unitName() + coverFor(item.actingFor()) + " · submitted " + Dates.moment(item.submittedAt()));
    }

    private List<Item> suggested() {
        return suggestions.waiting().stream()
                .map(suggestion -> new Item(
                        "updates/" + suggestion.update().request().id().value(),
                        suggestion.by() + " on " + suggestion.update().deliverable(),
                        suggestion.update().units() + " · " + Dates.moment(suggestion.at())))
                .toList();
    }

    private List<Item> mentioned() {
        Actor reader = access.actor();
        return mentions.unread().stream()
                .map(mention -> new Item(
                        UpdateAddress.of(
                                mention.update().request().id(),
                                mention.update().scope().units(),
                                reader),
                        mention.by() + " on " + mention.update().deliverable(),
                        mention.update().units() + " · " + Dates.moment(mention.at())))
                .toList();
    }
}
