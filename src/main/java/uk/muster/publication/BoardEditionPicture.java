package uk.muster.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import uk.muster.picture.Picture;

/** A picture that a board's edition shows, frozen with it. */
@Entity
@Immutable
class BoardEditionPicture {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long snapshotId;
    private String name = "";

    @JdbcTypeCode(SqlTypes.LONG32VARBINARY)
    private byte[] content = {};

    /** For JPA alone. */
    protected BoardEditionPicture() {}

    BoardEditionPicture(SnapshotId snapshot, Picture picture) {
        snapshotId = snapshot.value();
        name = picture.name();
        content = picture.content();
    }
}
