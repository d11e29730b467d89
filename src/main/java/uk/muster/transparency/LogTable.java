package uk.muster.transparency;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.muster.verify.LogEntry;

/** The log's rows. They are plain SQL, since nothing about them ever changes. */
@Component
class LogTable {

    private static final String ROWS = "select position, kind, paper, entry, leaf, checkpoint from log_entry";

    private final JdbcClient jdbc;

    LogTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits until nobody else is making an entry; lasts as long as the transaction. */
    void takeTurn() {
        jdbc.sql("insert into log_turn (id) values (1) on duplicate key update id = id")
                .update();
    }

    List<LogRow> rows() {
        return jdbc.sql(ROWS + " order by position").query(LogRow.class).list();
    }

    Optional<LogRow> last() {
        return jdbc.sql(ROWS + " order by position desc limit 1")
                .query(LogRow.class)
                .optional();
    }

    Optional<LogRow> row(LogEntry.Kind kind, String paper) {
        return jdbc.sql(ROWS + " where kind = :kind and paper = :paper order by position limit 1")
                .param("kind", kind.word())
                .param("paper", paper)
                .query(LogRow.class)
                .optional();
    }

    /** The text that travels with the paper's files. */
    Optional<String> proof(String paper) {
        return jdbc.sql("select p.proof from log_proof p join log_entry e on e.position = p.position"
                        + " where e.paper = :paper order by e.position limit 1")
                .param("paper", paper)
                .query(String.class)
                .optional();
    }

    Map<Long, String> proofs() {
        record Row(long position, String proof) {}
        return jdbc.sql("select position, proof from log_proof").query(Row.class).stream()
                .collect(Collectors.toMap(Row::position, Row::proof));
    }

    void append(LogRow row) {
        jdbc.sql("insert into log_entry (position, kind, paper, entry, leaf, checkpoint)"
                        + " values (:position, :kind, :paper, :entry, :leaf, :checkpoint)")
                .paramSource(row)
                .update();
    }

    void keepProof(long position, String proof) {
        jdbc.sql("insert into log_proof (position, proof) values (:position, :proof)")
                .param("position", position)
                .param("proof", proof)
                .update();
    }

    void dropProof(long position) {
        jdbc.sql("delete from log_proof where position = :position")
                .param("position", position)
                .update();
    }
}
