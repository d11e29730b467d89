package uk.muster.review.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.muster.bulk.BulkRuns;
import uk.muster.live.Echo;
import uk.muster.review.QueueFilter;
import uk.muster.review.QueueItem;
import uk.muster.review.ReviewService;
import uk.muster.round.RequestId;
import uk.muster.round.RoundChanged;
import uk.muster.security.Access;
import uk.muster.security.UpdateState;
import uk.muster.ui.EmptyState;
import uk.muster.ui.LostFocus;
import uk.muster.ui.PageHeader;
import uk.muster.ui.Toast;
import uk.muster.ui.Unsent;
import uk.muster.update.CommentEvent;
import uk.muster.update.Conversations;
import uk.muster.update.UpdateChanged;
import uk.muster.update.UpdateService;
import uk.muster.update.UpdateView;

/** The reviewer's desk: the queue at the left, one update with what changed in it at the right, the decision in reach. */
@Route("review/:request?([0-9]{1,18})")
@PageTitle("Review – Muster")
@Menu(title = "Review", order = 20, icon = "vaadin:check-square-o")
@RolesAllowed("REVIEWER")
@StyleSheet("styles/review.css")
class ReviewView extends Div implements BeforeEnterObserver {

    private static final String REQUEST = "request";

    private final ReviewService reviews;
    private final UpdateService updates;
    private final Conversations conversations;
    private final Access access;
    private final PageHeader header = new PageHeader("Review");
    private final ReviewQueue queue;
    private final Div desk = new Div();
    private volatile Optional<RequestId> open = Optional.empty();
    private @Nullable ReviewDesk pane;

    ReviewView(
            ReviewService reviews,
            UpdateService updates,
            Conversations conversations,
            Access access,
            BulkRuns runs,
            Clock clock,
            Echo echo) {
        this.reviews = reviews;
        this.updates = updates;
        this.conversations = conversations;
        this.access = access;
        Unsent unsent = new Unsent(access.actor().id().value() + ".return-many");
        queue = new ReviewQueue(clock, updates, runs, unsent, this::refreshQueue);
        addClassName("review");
        desk.addClassName("review__desk");
        Div sides = new Div(queue, desk);
        sides.addClassName("review__sides");
        add(header, sides);
        echo.refresh(
                this,
                UpdateChanged.class,
                change -> change.now().state() != UpdateState.DRAFT || isQueued(change),
                this::refreshQueue);
        echo.refresh(this, RoundChanged.class, change -> change.units().isEmpty(), this::refreshQueue);
        echo.tell(this, UpdateChanged.class, change -> isOpen(change.request()), change -> hear(change.now()));
        echo.refresh(this, CommentEvent.class, said -> isOpen(said.request()), this::hearComments);
    }

    private boolean isQueued(UpdateChanged change) {
        return queue.items().stream().anyMatch(item -> item.request().equals(change.request()));
    }

    private boolean isOpen(RequestId request) {
        return open.filter(request::equals).isPresent();
    }

    /** Somebody else changed what is on the desk; this reviewer's own decisions show already. */
    private void hear(UpdateView now) {
        if (pane != null && now.version() > pane.version()) {
            showAnew();
            if (!access.actor().id().equals(now.scope().decider())) {
                Toast.success("Somebody has changed this update: it is shown as it is now.");
            }
        }
    }

    /** The queue too: where the update stands in it is what leads on to the next. */
    private void showAnew() {
        refreshQueue();
        showUpdate();
    }

    private void hearComments() {
        if (pane != null) {
            pane.refreshComments();
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open = event.getRouteParameters().getLong(REQUEST).map(RequestId::new);
        showAnew();
    }

    private void refreshQueue() {
        List<QueueItem> all = reviews.queue(QueueFilter.NONE);
        long waiting = all.stream().filter(QueueItem::isWaiting).count();
        header.setDescription(waiting == 1 ? "1 update waits for you." : waiting + " updates wait for you.");
        queue.offer(all);
        queue.show(all.stream().filter(queue.filter()::takes).toList(), open);
    }

    private void showUpdate() {
        desk.removeAll();
        pane = null;
        setClassName("review--reading", open.isPresent());
        open.ifPresentOrElse(this::show, this::showNothing);
    }

    private void show(RequestId request) {
        pane = new ReviewDesk(
                reviews.update(request), updates, conversations.about(request), access, new Steps(request));
        desk.add(wayBack(), pane);
        pane.focus();
    }

    /** For narrow screens, which show the queue or an update, not both. */
    private static Anchor wayBack() {
        Anchor back = new Anchor("review", "Back to the queue");
        back.setRouterIgnore(false);
        back.addClassName("review__back");
        return back;
    }

    private void showNothing() {
        desk.add(
                queue.items().isEmpty()
                        ? new EmptyState(
                                "Nothing to review",
                                "When a unit in your portfolio submits an update, it appears here, the longest waiting first.")
                        : new EmptyState("Choose an update", "Open one from the queue to read it and decide."));
    }

    private static void go(RequestId request) {
        UI.getCurrent().navigate(ReviewView.class, new RouteParameters(REQUEST, Long.toString(request.value())));
    }

    static String href(RequestId request) {
        return "review/" + request.value();
    }

    /** Where an open update stands in the queue, and the ways from it. */
    private final class Steps implements ReviewDesk.Way {

        private final RequestId here;
        private final int position;

        private Steps(RequestId here) {
            this.here = here;
            position = IntStream.range(0, queue.items().size())
                    .filter(index -> queue.items().get(index).request().equals(here))
                    .findFirst()
                    .orElse(-1);
        }

        @Override
        public String position() {
            return position < 0 ? "" : (position + 1) + " of " + queue.items().size();
        }

        @Override
        public Optional<RequestId> next() {
            return at(position + 1);
        }

        @Override
        public Optional<RequestId> previous() {
            return position < 0 ? Optional.empty() : at(position - 1);
        }

        private Optional<RequestId> at(int index) {
            return index >= 0 && index < queue.items().size()
                    ? Optional.of(queue.items().get(index).request())
                    : Optional.empty();
        }

        @Override
        public void go(RequestId request) {
            ReviewView.go(request);
        }

        @Override
        public void decided() {
            Optional<RequestId> onward = next().or(this::previous).filter(request -> !request.equals(here));
            onward.ifPresentOrElse(this::go, () -> {
                UI.getCurrent().navigate(ReviewView.class);
                LostFocus.bringBack(UI.getCurrent());
            });
        }

        @Override
        public void reload() {
            showAnew();
        }

        @Override
        public void talkedOver() {
            refreshQueue();
        }
    }
}
