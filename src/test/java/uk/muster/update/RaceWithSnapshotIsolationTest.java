package uk.muster.update;

import org.springframework.test.context.TestPropertySource;

@TestPropertySource(
        properties = "spring.datasource.hikari.connection-init-sql=set session innodb_snapshot_isolation = on")
class RaceWithSnapshotIsolationTest extends RaceTest {}
