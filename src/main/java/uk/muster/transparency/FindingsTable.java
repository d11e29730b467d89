package uk.muster.transparency;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the last check of the log found; nothing of those before it. Decision 0210. */
@Component
@Transactional
class FindingsTable {

    private final JdbcClient jdbc;

    FindingsTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<LogFindings> last() {
        List<String> problems = jdbc.sql("select words from log_fault order by position")
                .query(String.class)
                .list();
        return jdbc.sql("select checked_at, entries from log_check")
                .query((row, _) -> new LogFindings(
                        row.getObject("checked_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getLong("entries"),
                        problems))
                .optional();
    }

    /** Takes the place of what there was; two servers that end a check at once do so one after the other. */
    void keep(LogFindings found) {
        jdbc.sql("""
                insert into log_check (id, checked_at, entries) values (1, :at, :entries)
                on duplicate key update checked_at = :at, entries = :entries""")
                .param("at", utc(found.at()))
                .param("entries", found.entries())
                .update();
        jdbc.sql("delete from log_fault").update();
        for (int position = 0; position < found.problems().size(); position++) {
            jdbc.sql("insert into log_fault (position, words) values (:position, :words)")
                    .param("position", position)
                    .param("words", found.problems().get(position))
                    .update();
        }
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
