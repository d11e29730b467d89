package uk.muster.publication;

import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import uk.muster.picture.Picture;
import uk.muster.publication.rendering.FileKind;

interface BoardEditionRepository extends Repository<BoardEdition, Long> {

    BoardEdition save(BoardEdition edition);

    @Query("select b.document from BoardEdition b where b.snapshotId = :snapshot")
    Optional<String> document(long snapshot);

    @Query("select b.html from BoardEdition b where b.snapshotId = :snapshot")
    Optional<String> page(long snapshot);

    @Query("select f.content from BoardEditionFile f where f.snapshotId = :snapshot and f.kind = :kind")
    Optional<byte[]> file(long snapshot, FileKind kind);

    @Query("select new uk.muster.picture.Picture(p.name, p.content) from BoardEditionPicture p"
            + " where p.snapshotId = :snapshot and p.name = :name")
    Optional<Picture> picture(long snapshot, String name);

    /** Plain SQL finds it also once the public edition was withdrawn. */
    @Query(
            nativeQuery = true,
            value = "select b.snapshot_id from board_edition b join snapshot s on s.id = b.snapshot_id"
                    + " where s.slug = :slug and s.label = :label")
    Optional<Long> snapshot(String slug, String label);

    @Query("select new uk.muster.publication.SnapshotId(b.snapshotId) from BoardEdition b")
    Set<SnapshotId> snapshots();
}
