package uk.muster.publication;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import uk.muster.picture.Picture;

interface SnapshotPictureRepository extends Repository<SnapshotPicture, Long> {

    SnapshotPicture save(SnapshotPicture picture);

    @Query("select new uk.muster.picture.Picture(p.name, p.content) from SnapshotPicture p, Snapshot s"
            + " where s.id = p.snapshotId and s.slug = :slug and s.label = :label and p.name = :name")
    Optional<Picture> picture(String slug, String label, String name);

    @Query("select new uk.muster.picture.Picture(p.name, p.content) from SnapshotPicture p"
            + " where p.snapshotId = :snapshot order by p.id")
    List<Picture> all(long snapshot);
}
