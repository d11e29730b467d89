package uk.muster.round;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.muster.security.UpdateState;

/**
 * A request that its unit has still to answer.
 *
 * @param number of its deliverable: "6.4"
 * @param daysLate 0 if it is not late yet
 * @param answerable whether the round takes an answer now: a closed one takes only what was given back, decision 0061
 * @param chased when it last was; none if never
 */
public record OwedRequest(
        RequestView request,
        String number,
        String title,
        UpdateState state,
        long daysLate,
        boolean answerable,
        @Nullable LastChase chased) {

    public boolean isLate() {
        return daysLate > 0;
    }

    public Optional<LastChase> lastChase() {
        return Optional.ofNullable(chased);
    }
}
