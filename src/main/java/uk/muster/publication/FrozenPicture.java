package uk.muster.publication;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import uk.muster.picture.Picture;

/** A picture that an edition shows, frozen with it; the edition's text names it by its bytes. Decision 0203. */
@MappedSuperclass
abstract class FrozenPicture {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long snapshotId;
    private String name = "";

    @JdbcTypeCode(SqlTypes.LONG32VARBINARY)
    private byte[] content = {};

    /** For JPA alone. */
    protected FrozenPicture() {}

    FrozenPicture(SnapshotId snapshot, Picture picture) {
        snapshotId = snapshot.value();
        name = picture.name();
        content = picture.content();
    }
}
