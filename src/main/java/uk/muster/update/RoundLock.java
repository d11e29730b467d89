package uk.muster.update;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.muster.round.CorrectionAbandoned;
import uk.muster.round.RoundCorrected;
import uk.muster.round.RoundId;
import uk.muster.round.RoundPublished;
import uk.muster.round.RoundService;
import uk.muster.round.RoundSignedOff;

/**
 * Locks a round's updates in the transaction that signs or publishes its paper: the paper and they can never part. A correction
 * opens them again.
 */
@Component
class RoundLock {

    private final RoundService rounds;
    private final UpdateRepository updates;

    RoundLock(RoundService rounds, UpdateRepository updates) {
        this.rounds = rounds;
        this.updates = updates;
    }

    @EventListener
    void on(RoundSignedOff signed) {
        updates.lock(requests(signed.round()));
    }

    @EventListener
    void on(RoundPublished published) {
        Set<Long> requests = requests(published.round());
        updates.lock(requests);
        updates.await(requests);
    }

    /** What was awaited before it is awaited still. */
    @EventListener
    void on(CorrectionAbandoned abandoned) {
        updates.lock(requests(abandoned.round()));
    }

    @EventListener
    void on(RoundCorrected taken) {
        updates.unlock(requests(taken.round()));
    }

    private Set<Long> requests(RoundId round) {
        return rounds.requests(round).stream()
                .map(request -> request.id().value())
                .collect(Collectors.toSet());
    }
}
