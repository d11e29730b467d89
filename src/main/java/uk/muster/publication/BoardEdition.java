package uk.muster.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** What the board reads of a published paper of which something is exempt, frozen; kept apart from all that is public. */
@Entity
@Immutable
class BoardEdition {

    @Id
    private long snapshotId;

    private String document = "";
    private String html = "";

    /** For JPA alone. */
    protected BoardEdition() {}

    BoardEdition(SnapshotId snapshot, String document, String html) {
        snapshotId = snapshot.value();
        this.document = document;
        this.html = html;
    }
}
