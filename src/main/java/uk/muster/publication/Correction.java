package uk.muster.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.muster.report.CorrectionKind;
import uk.muster.round.RoundId;
import uk.muster.security.PersonId;

/** That a published paper was taken up again, and why; it ends with a new edition, or abandoned. */
@Entity
class Correction {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long roundId;

    @Enumerated(EnumType.STRING)
    private CorrectionKind kind = CorrectionKind.CORRECTION;

    private String reason = "";
    private long begunBy;
    private Instant begunAt = Instant.EPOCH;
    private @Nullable Instant endedAt;

    /** For JPA alone. */
    protected Correction() {}

    Correction(RoundId round, CorrectionKind kind, String reason, PersonId by, Instant at) {
        roundId = round.value();
        this.kind = kind;
        this.reason = reason.strip();
        begunBy = by.value();
        begunAt = at;
    }

    void end(Instant at) {
        endedAt = at;
    }

    CorrectionKind kind() {
        return kind;
    }

    String reason() {
        return reason;
    }

    PersonId begunBy() {
        return new PersonId(begunBy);
    }

    Instant begunAt() {
        return begunAt;
    }
}
