package uk.muster.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import uk.muster.report.CorrectionKind;
import uk.muster.round.RoundId;
import uk.muster.security.PersonId;
import uk.muster.text.Dates;

/**
 * That a published edition was taken from public reach, and all that may still be said of it: no word of the paper. What
 * templates read is public.
 */
@Entity
@Immutable
class Withdrawal {

    @Id
    private long snapshotId;

    private long roundId;
    private String slug = "";
    private String label = "";
    private LocalDate meetingOn = LocalDate.EPOCH;
    private Instant publishedAt = Instant.EPOCH;
    private String reason = "";
    private long withdrawnBy;
    private Instant withdrawnAt = Instant.EPOCH;

    /** For JPA alone. */
    protected Withdrawal() {}

    Withdrawal(RoundId round, SnapshotSummary edition, String reason, PersonId by, Instant at) {
        snapshotId = edition.id().value();
        roundId = round.value();
        slug = edition.slug();
        label = edition.label();
        meetingOn = edition.meetingOn();
        publishedAt = edition.publishedAt();
        this.reason = reason;
        withdrawnBy = by.value();
        withdrawnAt = at;
    }

    SnapshotId snapshot() {
        return new SnapshotId(snapshotId);
    }

    String slug() {
        return slug;
    }

    public String label() {
        return label;
    }

    /** "Round 4, 2014-15", as its address has it: {@link NextEdition} makes that of the two. */
    public String round() {
        return slug.replaceFirst("^(.+)-round-(\\d+)$", "Round $2, $1");
    }

    public LocalDate meetingOn() {
        return meetingOn;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public String reason() {
        return reason;
    }

    PersonId by() {
        return new PersonId(withdrawnBy);
    }

    public Instant at() {
        return withdrawnAt;
    }

    /** A sentence for whoever asks for it. */
    public String note() {
        return "Edition %s of this paper was withdrawn on %s. Why: %s"
                .formatted(label, Dates.moment(withdrawnAt), reason);
    }

    /** The edition as far as it may be named; its title gives way to what became of it. */
    SnapshotSummary summary() {
        return new SnapshotSummary(
                snapshot(), slug, label, title(), meetingOn, publishedAt, "", "", CorrectionKind.CORRECTION, "");
    }

    private String title() {
        return "Paper withdrawn on " + Dates.moment(withdrawnAt);
    }
}
