package uk.muster.testing;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;
import uk.muster.security.RememberedRights;

/** Empties every table before a test, so that no test sees what another left; Flyway's own table stays. */
class EmptyTables extends AbstractTestExecutionListener {

    @Override
    public void beforeTestMethod(TestContext test) throws IOException {
        JdbcTemplate jdbc = test.getApplicationContext().getBean(JdbcTemplate.class);
        List<String> filled = jdbc.queryForList(
                tables(jdbc).stream()
                        .map("select '%1$s' from dual where exists (select 1 from `%1$s`)"::formatted)
                        .collect(joining(" union all ")),
                String.class);
        RememberedRights.forget(test.getApplicationContext());
        TestDatabase.forgetLog();
        if (!filled.isEmpty()) {
            jdbc.execute(emptying(filled));
        }
    }

    /** Before Spring opens the test's transaction, if it has one: its roll-back would bring the rows back. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 3000;
    }

    private static List<String> tables(JdbcTemplate jdbc) {
        return jdbc.queryForList("""
                select table_name from information_schema.tables
                where table_schema = database() and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history'
                """, String.class);
    }

    private static ConnectionCallback<Void> emptying(List<String> tables) {
        return connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("set foreign_key_checks = 0");
                for (String table : tables) {
                    statement.execute("delete from `" + table + "`");
                }
                statement.execute("set foreign_key_checks = 1");
            }
            return null;
        };
    }
}
