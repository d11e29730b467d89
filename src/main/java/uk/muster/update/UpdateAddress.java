package uk.muster.update;

import java.util.Collection;
import java.util.Collections;
import uk.muster.round.RequestId;
import uk.muster.security.Actor;
import uk.muster.security.Role;
import uk.muster.security.UnitId;

/** Where somebody finds an update: its unit writes it in one view, a reviewer judges it in another, the rest read it. */
public final class UpdateAddress {

    private UpdateAddress() {}

    /** @param units those that it is asked of */
    public static String of(RequestId request, Collection<UnitId> units, Actor reader) {
        if (!Collections.disjoint(units, reader.units())) {
            return "updates/" + request.value();
        }
        return (reader.is(Role.REVIEWER) ? "review/" : "round-update/") + request.value();
    }
}
