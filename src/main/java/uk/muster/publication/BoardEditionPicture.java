package uk.muster.publication;

import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;
import uk.muster.picture.Picture;

/** A picture of the board's edition, which lies apart from those that everybody may see. */
@Entity
@Immutable
class BoardEditionPicture extends FrozenPicture {

    /** For JPA alone. */
    protected BoardEditionPicture() {}

    BoardEditionPicture(SnapshotId snapshot, Picture picture) {
        super(snapshot, picture);
    }
}
