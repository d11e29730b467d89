package uk.muster.report;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.muster.round.RoundId;
import uk.muster.security.PersonId;

/** A stored reason for a warning, in the warning's words of that moment. Never changed: a better one is added. */
@Entity
@Table(name = "report_reason")
class WarningReason {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long roundId;
    private String anchor = "";
    private String place = "";
    private String warning = "";
    private String reason = "";
    private long givenBy;
    private Instant givenAt = Instant.EPOCH;

    /** For JPA alone. */
    protected WarningReason() {}

    WarningReason(RoundId round, Finding finding, String reason, PersonId by, Instant at) {
        roundId = round.value();
        anchor = finding.place().anchor();
        place = finding.place().name();
        warning = finding.message();
        this.reason = reason;
        givenBy = by.value();
        givenAt = at;
    }

    /** Once the warning says something else, the reason no longer answers it. */
    boolean answers(Finding finding) {
        return finding.key().equals(new Finding.Key(anchor, warning));
    }

    PersonId by() {
        return new PersonId(givenBy);
    }

    Reason view(String name) {
        return new Reason(reason, name, givenAt);
    }
}
