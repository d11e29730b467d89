package uk.muster.update;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.muster.round.RequestId;
import uk.muster.security.PersonId;

/** Finds how an update stands; one without a row has not been started. */
@Component
class Standings {

    private final RequestContexts contexts;
    private final UpdateRepository updates;
    private final VersionRepository versions;

    Standings(RequestContexts contexts, UpdateRepository updates, VersionRepository versions) {
        this.contexts = contexts;
        this.updates = updates;
        this.versions = versions;
    }

    Standing of(RequestId request) {
        RequestContext context = contexts.of(request);
        UnitUpdate update = updates.findById(request.value()).orElseGet(() -> new UnitUpdate(request));
        return of(context, update);
    }

    Standing of(RequestContext context, UnitUpdate update) {
        Set<PersonId> writers = versions.writers(context.request().id().value()).stream()
                .map(PersonId::new)
                .collect(Collectors.toUnmodifiableSet());
        return new Standing(context, update, context.scope(update, writers));
    }
}
