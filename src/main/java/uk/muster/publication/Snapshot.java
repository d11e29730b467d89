package uk.muster.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;
import uk.muster.publication.rendering.Edition;
import uk.muster.report.CorrectionKind;
import uk.muster.report.DocumentJson;
import uk.muster.report.SignedPaper;
import uk.muster.round.RoundId;

/**
 * A published paper, frozen: the document, and the very bytes that readers get. It has no method that changes it. No query
 * finds one that was withdrawn, unless it is plain SQL. Decision 0152.
 */
@Entity
@Immutable
@SQLRestriction("not exists (select 1 from withdrawal w where w.snapshot_id = id)")
class Snapshot {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long roundId;
    private String slug = "";
    private String label = "";
    private String title = "";
    private LocalDate meetingOn = LocalDate.EPOCH;
    private Instant publishedAt = Instant.EPOCH;
    private String assembledBy = "";
    private String signedOffBy = "";

    @Enumerated(EnumType.STRING)
    private CorrectionKind kind = CorrectionKind.CORRECTION;

    private String reason = "";
    private String document = "";
    private String html = "";
    private String etag = "";

    /** For JPA alone. */
    protected Snapshot() {}

    Snapshot(RoundId round, Edition edition, SignedPaper paper, String html) {
        roundId = round.value();
        slug = edition.slug();
        label = edition.label();
        title = paper.document().title();
        meetingOn = paper.document().meetingOn();
        publishedAt = edition.publishedAt();
        kind = edition.kind();
        reason = edition.reason();
        assembledBy = paper.assembledBy();
        signedOffBy = paper.signedOffBy();
        document = DocumentJson.write(paper.document());
        this.html = html;
        etag = DocumentJson.sha256(html);
    }
}
