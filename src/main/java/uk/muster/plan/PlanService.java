package uk.muster.plan;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Editions of the plan and what stands in them. */
@Service
public class PlanService {

    /** Editions, the newest first. */
    public List<EditionSummary> editions() {
        throw new UnsupportedOperationException();
    }

    public EditionView edition(EditionId id) {
        throw new UnsupportedOperationException();
    }

    /**
     * The deliverables that these continue from the edition before, by its variations: carried forward, reworded, moved,
     * split or merged. One without a predecessor is absent.
     */
    public Map<DeliverableId, List<DeliverableId>> predecessors(Collection<DeliverableId> deliverables) {
        throw new UnsupportedOperationException();
    }
}
