package uk.muster.publication;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import uk.muster.publication.rendering.FileKind;
import uk.muster.publication.rendering.PaperFile;

interface SnapshotFileRepository extends Repository<SnapshotFile, Long> {

    SnapshotFile save(SnapshotFile file);

    @Query(
            "select new uk.muster.publication.rendering.PaperFile(f.kind, f.content, f.sha256) from SnapshotFile f, Snapshot s"
                    + " where s.id = f.snapshotId and s.slug = :slug and s.label = :label and f.kind = :kind")
    Optional<PaperFile> file(String slug, String label, FileKind kind);

    @Query("select f.kind from SnapshotFile f where f.snapshotId = :snapshot")
    Set<FileKind> kinds(long snapshot);

    @Query(
            "select new uk.muster.publication.rendering.PaperFile(f.kind, f.content, f.sha256) from SnapshotFile f, Snapshot s"
                    + " where s.id = f.snapshotId and s.slug = :slug and s.label = :label order by f.id")
    List<PaperFile> all(String slug, String label);

    /** The snapshots that were frozen before there were as many forms. */
    @Query("select new uk.muster.publication.SnapshotId(s.id) from Snapshot s"
            + " where (select count(f) from SnapshotFile f where f.snapshotId = s.id) < :forms order by s.id")
    List<SnapshotId> withFewerThan(int forms);
}
