package uk.muster.update;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.round.RoundState;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.Actor;
import uk.muster.security.Scope;

/** What the updates of the actor's units need from them in the rounds under way. */
@Service
@Transactional(readOnly = true)
public class TaskService {

    private final Access access;
    private final RoundsUnderWay rounds;
    private final Clock clock;

    TaskService(Access access, RoundsUnderWay rounds, Clock clock) {
        this.access = access;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** In plan order; none for whoever writes for no unit. */
    public List<Task> mine() {
        Actor actor = access.actor();
        if (!access.allows(Action.READ_OWN_UPDATES)) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        Predicate<Scope> own = scope -> !Collections.disjoint(scope.units(), actor.units());
        return Stream.concat(rounds.answered(own), rounds.awaited(own))
                .flatMap(answered -> tasks(answered.summary(), answered.asked(), today))
                .toList();
    }

    private static Stream<Task> tasks(UpdateSummary summary, AskedUpdate update, LocalDate today) {
        List<Task.Kind> kinds = new ArrayList<>();
        boolean givenBack = !summary.reason().isEmpty();
        if (summary.awaited() && (summary.awaitsData() || summary.state().isWithUnit() && !givenBack)) {
            kinds.add(Task.Kind.GIVE_DATA);
        } else if (summary.state().isWithUnit() && (givenBack || update.round().state() == RoundState.OPEN)) {
            boolean late = today.isAfter(summary.request().dueOn());
            kinds.add(givenBack ? Task.Kind.IMPROVE : late ? Task.Kind.CATCH_UP : Task.Kind.WRITE);
        }
        if (summary.unresolvedThreads() > 0) {
            kinds.add(Task.Kind.TALK);
        }
        return kinds.stream().map(kind -> new Task(kind, update, summary));
    }
}
