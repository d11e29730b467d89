package uk.muster.update;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.muster.round.RequestId;
import uk.muster.security.Access;
import uk.muster.security.Actor;
import uk.muster.security.Covered;

/** Keeps every edit and change of state, in the transaction that made it: nothing happens to an update unseen. */
@Component
class UpdateHistory {

    private final UpdateRepository updates;
    private final VersionRepository versions;
    private final Standings standings;
    private final Access access;

    UpdateHistory(UpdateRepository updates, VersionRepository versions, Standings standings, Access access) {
        this.updates = updates;
        this.versions = versions;
        this.standings = standings;
        this.access = access;
    }

    /** The entry bears the number of the version that the event brought about. */
    @EventListener
    void on(UpdateEvent event) {
        UnitUpdate update = updates.findById(event.request().value()).orElseThrow();
        versions.save(new UpdateVersion(event, actingFor(event.request()), update.version(), update.content()));
    }

    /** Writing is stored every second, and hardly anybody covers for somebody: only they have the update looked up. */
    private @Nullable Covered actingFor(RequestId request) {
        Actor actor = access.actor();
        return actor.covered().isEmpty()
                ? null
                : actor.actsFor(standings.of(request).scope()).orElse(null);
    }
}
