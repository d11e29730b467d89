package uk.muster.plan;

import java.util.Collection;
import java.util.Map;

/** What other features hold on to: they answer this, since the plan may not ask them. */
public interface DeliverableUse {

    /** For each of these deliverables that is in use, by what: "Round 2, 2014-15 asks for it". */
    Map<DeliverableId, String> uses(Collection<DeliverableId> deliverables);
}
