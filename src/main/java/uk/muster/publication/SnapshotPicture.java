package uk.muster.publication;

import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;
import uk.muster.picture.Picture;

/** A picture that everybody may see. */
@Entity
@Immutable
class SnapshotPicture extends FrozenPicture {

    /** For JPA alone. */
    protected SnapshotPicture() {}

    SnapshotPicture(SnapshotId snapshot, Picture picture) {
        super(snapshot, picture);
    }
}
