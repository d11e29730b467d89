package uk.muster.decision;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.muster.plan.EditionId;
import uk.muster.publication.SnapshotId;
import uk.muster.report.ExemptGround;
import uk.muster.security.PersonId;
import uk.muster.security.Scope;

/** A decision notice: words that may be changed until it is signed, and never afterwards. Decision 0171. */
@Entity
class DecisionNotice {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String title = "";
    private String summary = "";
    private String decision = "";
    private String financial = "";
    private String legal = "";
    private String equalities = "";

    @ElementCollection
    @CollectionTable(name = "decision_paper", joinColumns = @JoinColumn(name = "notice_id"))
    @OrderColumn(name = "position")
    private List<BackgroundPaper> papers = new ArrayList<>();

    private @Nullable Long approvesEditionId;
    private @Nullable Long approvesSnapshotId;

    /** What it approves, in the words of the day on which it was signed. */
    private String approves = "";

    private @Nullable Long supersedesId;

    @Enumerated(EnumType.STRING)
    private @Nullable ExemptGround ground;

    private String publicInterest = "";
    private long changedBy;
    private Instant changedAt = Instant.EPOCH;

    @Embedded
    private @Nullable Signature signature;

    @Version
    private @Nullable Long version;

    void write(DecisionText text, PersonId by, Instant at) {
        demandDraft();
        if (!text.fits()) {
            throw new DecisionRefused("One of the texts is too long to be kept. Shorten it.");
        }
        title = text.title().strip();
        summary = text.summary();
        decision = text.decision();
        financial = text.financial();
        legal = text.legal();
        equalities = text.equalities();
        papers = new ArrayList<>(text.papers());
        EditionId edition = text.approves().edition();
        approvesEditionId = edition == null ? null : edition.value();
        SnapshotId paper = text.approves().paper();
        approvesSnapshotId = paper == null ? null : paper.value();
        supersedesId = text.supersedes() == null ? null : text.supersedes().value();
        ground = text.ground();
        publicInterest = text.publicInterest();
        changedBy = by.value();
        changedAt = at;
    }

    /** @param approved what it approves, in words */
    void sign(Signature given, String approved) {
        demandDraft();
        List<String> wanting = text().wanting();
        if (!wanting.isEmpty()) {
            throw new DecisionRefused("It cannot be signed yet. " + String.join(" ", wanting));
        }
        approves = approved;
        signature = given;
    }

    void demandDraft() {
        if (signature != null) {
            throw new DecisionRefused("Notice %s is signed and stays as it is. Put it right by a new notice."
                    .formatted(signature.number().text()));
        }
    }

    void demandVersion(long expected) {
        if (version() != expected) {
            throw new DecisionConflict();
        }
    }

    DecisionId id() {
        return new DecisionId(Objects.requireNonNull(id));
    }

    long version() {
        return Objects.requireNonNull(version);
    }

    DecisionText text() {
        return new DecisionText(
                title,
                summary,
                decision,
                financial,
                legal,
                equalities,
                papers,
                new Approved(
                        approvesEditionId == null ? null : new EditionId(approvesEditionId),
                        approvesSnapshotId == null ? null : new SnapshotId(approvesSnapshotId)),
                supersedesId == null ? null : new DecisionId(supersedesId),
                ground,
                publicInterest);
    }

    /** For the policy: whoever wrote last is not the one who signs. */
    Scope scope() {
        return Scope.writtenBy(changedBy());
    }

    String approves() {
        return approves;
    }

    PersonId changedBy() {
        return new PersonId(changedBy);
    }

    Instant changedAt() {
        return changedAt;
    }

    Optional<Signature> signature() {
        return Optional.ofNullable(signature);
    }
}
