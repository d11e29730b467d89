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

/** A file of a snapshot, frozen with it: what is public does not change when a library does. */
@Entity
@Immutable
class SnapshotFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long snapshotId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private FileKind kind = FileKind.PDF;

    @JdbcTypeCode(SqlTypes.LONG32VARBINARY)
    private byte[] content = {};

    @JdbcTypeCode(SqlTypes.CHAR)
    private String sha256 = "";

    /** For JPA alone. */
    protected SnapshotFile() {}

    SnapshotFile(SnapshotId snapshot, PaperFile file) {
        snapshotId = snapshot.value();
        kind = file.kind();
        content = file.content();
        sha256 = file.sha256();
    }
}
