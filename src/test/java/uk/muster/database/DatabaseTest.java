package uk.muster.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.muster.testing.MusterTest;

@MusterTest
class DatabaseTest {

    @Autowired
    JdbcTemplate jdbc;

    @RepeatedTest(2)
    void everyTestFindsEmptyTables() {
        assertThat(jdbc.queryForObject("select count(*) from theme", Long.class))
                .isZero();
        assertThat(jdbc.update("insert into theme (name) values ('Keeping people safe')"))
                .isOne();
    }

    @Test
    void keepsTextOfEveryScript() {
        jdbc.update("insert into theme (name) values (?)", "Diogelwch – pobl 👮🏽 Łódź");
        assertThat(jdbc.queryForObject("select name from theme", String.class)).isEqualTo("Diogelwch – pobl 👮🏽 Łódź");
    }

    @Test
    void readsWhatIsCommitted() {
        assertThat(jdbc.queryForObject("select @@transaction_isolation", String.class))
                .isEqualTo("READ-COMMITTED");
    }
}
