package uk.muster.database;

import java.util.Arrays;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;
import uk.muster.start.StartRefused;

/**
 * Keeps an older Muster off data that a newer one has changed. Flyway lets it pass, because the changes that the older
 * one knows are all there.
 */
@Component
class NewerSchemaGuard implements FlywayMigrationStrategy {

    @Override
    public void migrate(Flyway flyway) {
        MigrationInfoService schema = flyway.info();
        Arrays.stream(schema.all())
                .filter(change -> change.getState() == MigrationState.FUTURE_SUCCESS)
                .map(MigrationInfo::getVersion)
                .filter(Objects::nonNull)
                .reduce((first, last) -> last)
                .ifPresent(newest -> {
                    throw new StartRefused("The data was last used by a newer Muster (its tables are of version "
                            + newest + "). Start that one, or choose another folder with --data.");
                });
        flyway.migrate();
    }
}
