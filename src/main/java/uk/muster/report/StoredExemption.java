package uk.muster.report;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import uk.muster.round.RoundId;
import uk.muster.security.PersonId;

/** A stored decision that something is exempt. One that is taken back stays, with who took it back. */
@Entity
@Table(name = "exemption")
class StoredExemption {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long roundId;
    private String place = "";

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ExemptGround ground = ExemptGround.INDIVIDUAL;

    private String reason = "";
    private long decidedBy;
    private Instant decidedAt = Instant.EPOCH;
    private @Nullable Long endedBy;
    private @Nullable Instant endedAt;

    /** For JPA alone. */
    protected StoredExemption() {}

    StoredExemption(RoundId round, ExemptDecision decision) {
        roundId = round.value();
        place = decision.place().key();
        ground = decision.ground();
        reason = decision.reason();
        decidedBy = decision.by().value();
        decidedAt = decision.at();
    }

    void end(PersonId by, Instant at) {
        endedBy = by.value();
        endedAt = at;
    }

    ExemptDecision view() {
        return new ExemptDecision(new ExemptPlace(place), ground, reason, new PersonId(decidedBy), decidedAt);
    }
}
