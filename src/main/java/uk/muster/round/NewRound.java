package uk.muster.round;

import java.util.List;
import uk.muster.plan.DeliverableView;
import uk.muster.security.UnitId;

/**
 * A round just made, and what its editor should know about its requests.
 *
 * @param leftOut requests that were not made because the unit has closed
 * @param unasked deliverables that nobody is asked for
 */
public record NewRound(RoundView round, List<LeftOut> leftOut, List<DeliverableView> unasked) {

    /** A request that was not made: the deliverable's number and the closed unit. */
    public record LeftOut(String deliverable, UnitId unit) {}
}
