package uk.muster.report;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import uk.muster.round.RoundId;

/** A stored annex. Whoever changes it holds the report's row, and so its number is counted up by hand. */
@Entity
@Table(name = "report_annex")
class StoredAnnex {

    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID id = new UUID(0, 0);

    private long roundId;
    private int position;
    private String title = "";
    private String publicTitle = "";
    private String text = "";
    private boolean removed;
    private long version;

    /** For JPA alone. */
    protected StoredAnnex() {}

    StoredAnnex(RoundId round, UUID id, int position) {
        roundId = round.value();
        this.id = id;
        this.position = position;
    }

    /** @throws ReportRefused if somebody else changed it since */
    void write(AnnexText written) {
        demand(written.version());
        title = written.title().strip();
        publicTitle = written.publicTitle().strip();
        text = written.text();
        removed = false;
        version++;
    }

    void remove(long since) {
        demand(since);
        removed = true;
        version++;
    }

    AnnexText view() {
        return new AnnexText(id, title, publicTitle, text, version);
    }

    boolean belongsTo(RoundId round) {
        return roundId == round.value();
    }

    private void demand(long since) {
        if (since != version) {
            throw new ReportRefused("Somebody else changed this annex meanwhile. Copy your words, cancel, and look at"
                    + " what it says now.");
        }
    }
}
