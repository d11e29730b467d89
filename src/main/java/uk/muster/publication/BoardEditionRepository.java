package uk.muster.publication;

import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import uk.muster.publication.rendering.FileKind;

interface BoardEditionRepository extends Repository<BoardEdition, Long> {

    String OF_SNAPSHOT =
            " from BoardEdition b, Snapshot s where s.id = b.snapshotId and s.slug = :slug and s.label = :label";

    BoardEdition save(BoardEdition edition);

    @Query("select b.document from BoardEdition b where b.snapshotId = :snapshot")
    Optional<String> document(long snapshot);

    @Query("select b.document" + OF_SNAPSHOT)
    Optional<String> document(String slug, String label);

    @Query("select b.html" + OF_SNAPSHOT)
    Optional<String> page(String slug, String label);

    @Query("select f.content from BoardEditionFile f, Snapshot s"
            + " where s.id = f.snapshotId and s.slug = :slug and s.label = :label and f.kind = :kind")
    Optional<byte[]> file(String slug, String label, FileKind kind);

    @Query("select new uk.muster.publication.SnapshotId(b.snapshotId) from BoardEdition b")
    Set<SnapshotId> snapshots();
}
