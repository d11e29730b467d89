package uk.muster.update;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps every edit and change of state, in the transaction that made it: nothing happens to an update unseen. */
@Component
class UpdateHistory {

    private final UpdateRepository updates;
    private final VersionRepository versions;

    UpdateHistory(UpdateRepository updates, VersionRepository versions) {
        this.updates = updates;
        this.versions = versions;
    }

    /** The entry bears the number of the version that the event brought about. */
    @EventListener
    void on(UpdateEvent event) {
        UnitUpdate update = updates.findById(event.request().value()).orElseThrow();
        versions.save(new UpdateVersion(event, update.version(), update.content()));
    }
}
