package uk.muster.report;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import uk.muster.round.RoundId;
import uk.muster.security.PersonId;

/** What the front matter said at a version, or words that were kept aside there. Added and read, never changed. */
@Entity
class ReportVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long roundId;
    private long number;
    private boolean setAside;
    private Instant at;
    private @Nullable Long personId;

    /** The entry of the history that was restored, if this is what came of it. */
    private @Nullable Integer ofNumber;

    @Convert(converter = FrontMatterAsJson.class)
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private FrontMatter content;

    @SuppressWarnings("NullAway.Init")
    protected ReportVersion() {}

    private ReportVersion(RoundId round, FrontMatter content, boolean setAside, @Nullable PersonId by, Instant at) {
        this.roundId = round.value();
        this.number = content.version();
        this.content = content;
        this.setAside = setAside;
        this.personId = by == null ? null : by.value();
        this.at = at;
    }

    /** @param by who wrote it; nobody knows of what was there before versions were kept */
    static ReportVersion standing(RoundId round, FrontMatter content, @Nullable PersonId by, Instant at) {
        return new ReportVersion(round, content, false, by, at);
    }

    /** @param number of the entry that was written anew */
    static ReportVersion restored(RoundId round, FrontMatter content, int number, PersonId by, Instant at) {
        ReportVersion version = standing(round, content, by, at);
        version.ofNumber = number;
        return version;
    }

    static ReportVersion setAside(RoundId round, FrontMatter content, PersonId by, Instant at) {
        return new ReportVersion(round, content, true, by, at);
    }

    FrontMatter content() {
        return content;
    }
}
