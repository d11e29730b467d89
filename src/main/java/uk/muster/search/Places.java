package uk.muster.search;

import java.util.Collections;
import org.springframework.stereotype.Component;
import uk.muster.round.RequestId;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.Actor;
import uk.muster.security.Scope;

/** In which view somebody reads a thing: several views show it, each for other people. */
@Component
public class Places {

    private final Access access;

    Places(Access access) {
        this.access = access;
    }

    /** The view of an update in which the actor reads it: their unit's, the whole round's, or the review's. */
    public String ofUpdate(RequestId request, Scope scope) {
        Actor actor = access.actor();
        boolean own = !Collections.disjoint(scope.units(), actor.units());
        String view = own ? "updates" : access.allows(Action.READ_ROUND) ? "round-update" : "review";
        return view + "/" + request.value();
    }
}
