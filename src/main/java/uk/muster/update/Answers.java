package uk.muster.update;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.muster.round.RequestId;
import uk.muster.round.RequestView;
import uk.muster.security.UpdateState;

/**
 * What requests were answered with, as a board report says it, in a constant number of statements. While a unit gives data
 * that a published paper awaits, its promise stands until the data is approved. Decision 0156.
 */
@Component
class Answers {

    private final UpdateRepository updates;
    private final VersionRepository versions;
    private final SuggestionRepository suggestions;

    Answers(UpdateRepository updates, VersionRepository versions, SuggestionRepository suggestions) {
        this.updates = updates;
        this.versions = versions;
        this.suggestions = suggestions;
    }

    List<Answer> to(List<RequestView> requests) {
        Set<Long> ids = requests.stream().map(request -> request.id().value()).collect(Collectors.toSet());
        Map<RequestId, UnitUpdate> started =
                updates.withContent(ids).stream().collect(Collectors.toMap(UnitUpdate::request, Function.identity()));
        Map<RequestId, UpdateContent> promises = promises(started);
        Map<Long, Long> open = suggestions.open(ids).stream()
                .collect(Collectors.toMap(OpenSuggestions::request, OpenSuggestions::number));
        return requests.stream()
                .map(request -> {
                    UpdateContent promise = promises.get(request.id());
                    UnitUpdate update = started.getOrDefault(request.id(), new UnitUpdate(request.id()));
                    return promise == null
                            ? new Answer(
                                    request,
                                    update.state(),
                                    update.content(),
                                    open.getOrDefault(request.id().value(), 0L))
                            : new Answer(request, UpdateState.APPROVED, promise, 0);
                })
                .toList();
    }

    /** What was last approved of those that a paper awaits and that are being written anew. */
    private Map<RequestId, UpdateContent> promises(Map<RequestId, UnitUpdate> started) {
        Set<Long> taken = started.values().stream()
                .filter(update -> update.isAwaited() && update.state() != UpdateState.APPROVED)
                .map(update -> update.request().value())
                .collect(Collectors.toSet());
        return taken.isEmpty()
                ? Map.of()
                : versions.approved(taken).stream()
                        .filter(version -> version.content().awaitsData())
                        .collect(Collectors.toMap(
                                UpdateVersion::request, UpdateVersion::content, (earlier, later) -> later));
    }
}
