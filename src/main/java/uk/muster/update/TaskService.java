package uk.muster.update;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.round.RequestId;
import uk.muster.round.RoundState;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.Actor;

/** What the updates of the actor's units need from them in the rounds under way. */
@Service
@Transactional(readOnly = true)
public class TaskService {

    private final Access access;
    private final RoundsUnderWay rounds;
    private final UpdateService updates;
    private final Clock clock;

    TaskService(Access access, RoundsUnderWay rounds, UpdateService updates, Clock clock) {
        this.access = access;
        this.rounds = rounds;
        this.updates = updates;
        this.clock = clock;
    }

    /** In plan order; none for whoever writes for no unit. */
    public List<Task> mine() {
        Actor actor = access.actor();
        if (!access.allows(Action.READ_OWN_UPDATES)) {
            return List.of();
        }
        Map<RequestId, AskedUpdate> asked = rounds.asked()
                .filter(update -> !Collections.disjoint(update.scope().units(), actor.units()))
                .collect(Collectors.toMap(update -> update.request().id(), Function.identity()));
        LocalDate today = LocalDate.now(clock);
        return rounds.rounds()
                .flatMap(round -> updates.mine(round.id()).stream())
                .flatMap(summary -> tasks(summary, asked.get(summary.request().id()), today))
                .toList();
    }

    private static Stream<Task> tasks(UpdateSummary summary, AskedUpdate update, LocalDate today) {
        List<Task.Kind> kinds = new ArrayList<>();
        boolean givenBack = !summary.reason().isEmpty();
        if (summary.state().isWithUnit() && (givenBack || update.round().state() == RoundState.OPEN)) {
            boolean late = today.isAfter(summary.request().dueOn());
            kinds.add(givenBack ? Task.Kind.IMPROVE : late ? Task.Kind.CATCH_UP : Task.Kind.WRITE);
        }
        if (summary.unresolvedThreads() > 0) {
            kinds.add(Task.Kind.TALK);
        }
        return kinds.stream().map(kind -> new Task(kind, update, summary.unresolvedThreads()));
    }
}
