package uk.muster.round;

import java.util.Collection;
import java.util.Map;
import uk.muster.security.UpdateState;

/** Tells a round how far the answers to its requests are. Whoever keeps the answers tells it: rounds know none. */
public interface AnswerStates {

    /** Those of the requests that somebody has begun to answer; the others are not started. */
    Map<RequestId, UpdateState> of(Collection<RequestId> requests);
}
