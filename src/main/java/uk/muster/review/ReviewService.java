package uk.muster.review;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.plan.Target;
import uk.muster.round.RequestId;
import uk.muster.round.RoundService;
import uk.muster.round.RoundState;
import uk.muster.round.RoundView;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.Actor;
import uk.muster.security.Covered;
import uk.muster.security.UpdateState;
import uk.muster.update.AwaitedData;
import uk.muster.update.UpdateContent;
import uk.muster.update.UpdateService;
import uk.muster.update.UpdateSummary;
import uk.muster.update.UpdateView;
import uk.muster.update.VersionSummary;

/** A reviewer's queue, and each update in it with what changed. The decisions themselves are {@link UpdateService}'s. */
@Service
@Transactional(readOnly = true)
public class ReviewService {

    private static final Comparator<QueueItem> OLDEST_FIRST =
            Comparator.comparing(QueueItem::submittedAt, Comparator.nullsLast(Comparator.<Instant>naturalOrder()));

    private final Access access;
    private final RoundService rounds;
    private final UpdateService updates;
    private final AwaitedData awaited;
    private final AskedNames names;

    ReviewService(Access access, RoundService rounds, UpdateService updates, AwaitedData awaited, AskedNames names) {
        this.access = access;
        this.rounds = rounds;
        this.updates = updates;
        this.awaited = awaited;
        this.names = names;
    }

    /**
     * The updates of the actor's portfolio, in rounds under way, that their units have handed in at least once, and data
     * that a published paper awaits; the longest waiting first. What the actor's own units wrote is somebody else's to review.
     */
    public List<QueueItem> queue(QueueFilter filter) {
        Actor actor = access.demand(Action.REVIEW);
        Stream<QueueItem> underWay = rounds.rounds().stream()
                .filter(round -> round.state() == RoundState.OPEN || round.state() == RoundState.CLOSED)
                .flatMap(round -> items(round, updates.inRound(round.id()), actor));
        Stream<QueueItem> afterwards =
                awaited.submitted().stream()
                        .collect(groupingBy(summary -> summary.request().round()))
                        .entrySet()
                        .stream()
                        .flatMap(given -> items(rounds.round(given.getKey()), given.getValue(), actor));
        return Stream.concat(underWay, afterwards)
                .filter(filter::takes)
                .sorted(OLDEST_FIRST)
                .toList();
    }

    private Stream<QueueItem> items(RoundView round, List<UpdateSummary> some, Actor actor) {
        List<UpdateSummary> handedIn = some.stream()
                .filter(summary -> summary.submittedAt() != null && summary.state() != UpdateState.DRAFT)
                .filter(summary -> !actor.units().contains(summary.request().unit()))
                .toList();
        return handedIn.isEmpty() ? Stream.empty() : names.of(round).items(handedIn);
    }

    /** An update to be judged; whoever may read the update may read this. */
    public ReviewedUpdate update(RequestId request) {
        UpdateView update = updates.update(request);
        RoundView round = rounds.round(update.request().round());
        AskedNames.OfRound of = names.of(round);
        return new ReviewedUpdate(
                update,
                round,
                of.deliverable(update.request()),
                of.unit(update.request()),
                access.actor().actsFor(update.scope()).map(Covered::name).orElse(""),
                of.target(update.request()).map(Target::inWords).orElse(""),
                lastSubmitted(update),
                updates.lastRound(request).orElse(null));
    }

    /** The submission before the one that stands; before the text at hand if the unit is writing again. */
    private @Nullable UpdateContent lastSubmitted(UpdateView update) {
        RequestId request = update.request().id();
        long standing = update.state().isAnswered() ? 1 : 0;
        Optional<VersionSummary> before = updates.history(request).stream()
                .filter(version -> version.kind() == VersionSummary.Kind.SUBMITTED)
                .skip(standing)
                .findFirst();
        return before.map(version -> updates.version(request, version.number())).orElse(null);
    }
}
