package uk.muster.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import uk.muster.publication.rendering.FileKind;
import uk.muster.publication.rendering.PaperFile;

/** A file of a board's edition, frozen with it. */
@Entity
@Immutable
class BoardEditionFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long snapshotId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private FileKind kind = FileKind.PDF;

    @JdbcTypeCode(SqlTypes.LONG32VARBINARY)
    private byte[] content = {};

    /** For JPA alone. */
    protected BoardEditionFile() {}

    BoardEditionFile(SnapshotId snapshot, PaperFile file) {
        snapshotId = snapshot.value();
        kind = file.kind();
        content = file.content();
    }
}
