package uk.muster.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.muster.report.DocumentJson;
import uk.muster.report.ScheduledPaper;
import uk.muster.report.SignedPaper;
import uk.muster.round.RoundId;
import uk.muster.round.RoundView;
import uk.muster.security.Actor;

/** A signed paper that waits for its time, word for word as it was signed; it ends published, or taken back. */
@Entity
class ScheduledPublication {

    private static final int LONGEST_FAILURE = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long roundId;
    private Instant dueAt = Instant.EPOCH;
    private String username = "";
    private Instant signedAt = Instant.EPOCH;
    private String assembledBy = "";
    private String signedOffBy = "";
    private String document = "";
    private @Nullable Instant failedAt;
    private String failure = "";
    private @Nullable Instant endedAt;

    /** For JPA alone. */
    protected ScheduledPublication() {}

    ScheduledPublication(RoundId round, SignedPaper paper, Actor head, Instant signedAt, Instant dueAt) {
        roundId = round.value();
        username = head.username();
        assembledBy = paper.assembledBy();
        signedOffBy = paper.signedOffBy();
        document = DocumentJson.write(paper.document());
        this.signedAt = signedAt;
        this.dueAt = dueAt;
    }

    SignedPaper paper() {
        return new SignedPaper(DocumentJson.read(document), assembledBy, signedOffBy);
    }

    RoundId round() {
        return new RoundId(roundId);
    }

    ScheduledPaper view() {
        return new ScheduledPaper(signedOffBy, signedAt, dueAt, failure);
    }

    FailedRelease failure(RoundView round) {
        return new FailedRelease(round, dueAt, failure);
    }

    boolean isDue(Instant now) {
        return !dueAt.isAfter(now);
    }

    void fail(Instant at, String why) {
        failedAt = at;
        failure = why.substring(0, Math.min(why.length(), LONGEST_FAILURE));
    }

    void end(Instant at) {
        endedAt = at;
    }
}
