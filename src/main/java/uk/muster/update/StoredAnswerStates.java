package uk.muster.update;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.muster.round.AnswerStates;
import uk.muster.round.RequestId;
import uk.muster.security.UpdateState;

/** Tells rounds how far updates are. */
@Component
class StoredAnswerStates implements AnswerStates {

    private final UpdateRepository updates;

    StoredAnswerStates(UpdateRepository updates) {
        this.updates = updates;
    }

    @Override
    public Map<RequestId, UpdateState> of(Collection<RequestId> requests) {
        return updates.rows(requests.stream().map(RequestId::value).toList()).stream()
                .collect(Collectors.toMap(row -> new RequestId(row.request()), UpdateRow::state));
    }
}
