package uk.muster.notification;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.muster.round.RequestId;
import uk.muster.round.RoundView;
import uk.muster.security.UnitId;
import uk.muster.security.UpdateState;

/** A round with those of its updates that somebody may read, in plan order. */
record ReadableRound(RoundView round, List<ReadableUpdate> updates) {

    Optional<ReadableUpdate> find(RequestId request) {
        return updates.stream()
                .filter(update -> update.request().id().equals(request))
                .findFirst();
    }

    /** What these units have still to answer and now can. */
    Stream<ReadableUpdate> owedBy(Collection<UnitId> units) {
        return updates.stream().filter(update -> isOwed(update.state()) && update.isAskedOf(units));
    }

    /** A closed round takes only what a reviewer gave back: decision 0061. */
    private boolean isOwed(UpdateState state) {
        return switch (round.state()) {
            case OPEN -> state.isWithUnit();
            case CLOSED -> state == UpdateState.RETURNED || state == UpdateState.REOPENED;
            case PLANNED, SIGNED_OFF, PUBLISHED -> false;
        };
    }
}
