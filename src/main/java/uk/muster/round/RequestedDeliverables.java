package uk.muster.round;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.muster.plan.DeliverableId;
import uk.muster.plan.DeliverableUse;

/** Tells the plan which deliverables a round asks for, so that none is taken away under it. */
@Component
class RequestedDeliverables implements DeliverableUse {

    private final RequestRepository requests;

    RequestedDeliverables(RequestRepository requests) {
        this.requests = requests;
    }

    @Override
    public Map<DeliverableId, String> uses(Collection<DeliverableId> deliverables) {
        List<Long> ids = deliverables.stream().map(DeliverableId::value).toList();
        return requests.asking(ids).stream()
                .collect(toMap(
                        asking -> new DeliverableId(asking.deliverableId()),
                        asking -> "Round %d asks for it".formatted(asking.roundNumber()),
                        (first, second) -> first));
    }
}
