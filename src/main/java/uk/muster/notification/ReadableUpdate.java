package uk.muster.notification;

import java.util.Collection;
import java.util.Collections;
import uk.muster.round.ReportingUnit;
import uk.muster.round.RequestView;
import uk.muster.security.UnitId;
import uk.muster.security.UpdateState;

/**
 * An update without its words.
 *
 * @param leftOut whether the round's paper came out without it
 * @param number of its deliverable: "6.4"
 * @param unit the unit that answers, or the two that answer jointly
 */
record ReadableUpdate(RequestView request, UpdateState state, boolean leftOut, String number, String unit) {

    /** As a mail may call it: a deliverable's number and who answers, never what anybody wrote. */
    String name() {
        return number + ", " + unit;
    }

    boolean isAskedOf(Collection<UnitId> units) {
        return !Collections.disjoint(units(), units);
    }

    /** The unit that it is asked of, or both. */
    Collection<UnitId> units() {
        return new ReportingUnit(request.unit(), request.jointWith()).units();
    }
}
