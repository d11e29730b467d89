package uk.muster.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.muster.security.PersonId;

/** That an approved edition was opened again: which notice it had, who did it, when and why. */
@Entity
@Table(name = "edition_amendment")
class Amendment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long editionId;
    private String decisionNotice;
    private String reason;
    private long amendedBy;
    private Instant amendedAt;

    protected Amendment() {}

    Amendment(EditionId edition, String decisionNotice, String reason, PersonId by, Instant at) {
        this.editionId = edition.value();
        this.decisionNotice = decisionNotice;
        this.reason = reason;
        this.amendedBy = by.value();
        this.amendedAt = at;
    }

    AmendmentView view() {
        return new AmendmentView(decisionNotice, reason, new PersonId(amendedBy), amendedAt);
    }
}
