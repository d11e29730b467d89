package uk.muster.update;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.muster.round.RoundPublished;
import uk.muster.round.RoundService;

/** Locks a round's updates in the transaction that publishes its paper: the paper and they can never part. */
@Component
class RoundLock {

    private final RoundService rounds;
    private final UpdateRepository updates;

    RoundLock(RoundService rounds, UpdateRepository updates) {
        this.rounds = rounds;
        this.updates = updates;
    }

    @EventListener
    void on(RoundPublished published) {
        Set<Long> requests = rounds.requests(published.round()).stream()
                .map(request -> request.id().value())
                .collect(Collectors.toSet());
        updates.lock(requests);
    }
}
