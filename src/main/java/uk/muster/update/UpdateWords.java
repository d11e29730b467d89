package uk.muster.update;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.round.RequestId;
import uk.muster.text.Passage;

/**
 * What updates say now, for the index that search looks into. It asks for no right of its own: whoever searches is asked
 * for theirs.
 */
@Service
@Transactional(readOnly = true)
public class UpdateWords {

    /**
     * All the words of an update.
     *
     * @param version at which it says them, one more than the stored one as everywhere outside this module
     */
    public record Said(RequestId request, long version, List<Passage> passages) {}

    private final UpdateRepository updates;

    UpdateWords(UpdateRepository updates) {
        this.updates = updates;
    }

    public List<Said> of(Collection<RequestId> requests) {
        return updates.withContent(requests.stream().map(RequestId::value).toList()).stream()
                .map(update -> new Said(
                        update.request(), update.version(), update.content().passages()))
                .toList();
    }
}
