package uk.muster.database;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.muster.start.StartRefused;
import uk.muster.testing.MusterTest;

@MusterTest
class NewerSchemaGuardTest {

    @Autowired
    Flyway flyway;

    @Autowired
    NewerSchemaGuard guard;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void keepsThisMusterOffDataOfANewerOne() {
        jdbc.update("""
                insert into flyway_schema_history
                    (installed_rank, version, description, type, script, installed_by, execution_time, success)
                values (1000, '999', 'of days to come', 'SQL', 'V999__of_days_to_come.sql', 'muster', 1, true)
                """);
        try {
            assertThatThrownBy(() -> guard.migrate(flyway))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("newer Muster")
                    .hasMessageContaining("999");
        } finally {
            jdbc.update("delete from flyway_schema_history where version = '999'");
        }
    }
}
