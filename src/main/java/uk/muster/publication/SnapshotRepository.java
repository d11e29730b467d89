package uk.muster.publication;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import uk.muster.site.FrozenPage;

interface SnapshotRepository extends Repository<Snapshot, Long> {

    String SUMMARY =
            "select new uk.muster.publication.SnapshotSummary(new uk.muster.publication.SnapshotId(s.id), s.slug,"
                    + " s.label, s.title, s.meetingOn, s.publishedAt, s.assembledBy, s.signedOffBy, s.kind, s.reason) from"
                    + " Snapshot s ";

    Snapshot save(Snapshot snapshot);

    @Query(SUMMARY + "order by s.meetingOn desc, s.publishedAt desc, s.id desc")
    List<SnapshotSummary> summaries();

    @Query(SUMMARY + "where s.slug = :slug and s.label = :label")
    Optional<SnapshotSummary> summary(String slug, String label);

    @Query(SUMMARY + "where s.roundId = :roundId order by s.publishedAt desc limit 1")
    Optional<SnapshotSummary> latest(long roundId);

    @Query(SUMMARY + "where s.roundId = :roundId order by s.publishedAt desc")
    List<SnapshotSummary> editionsOf(long roundId);

    @Query(SUMMARY + "where s.slug = :slug order by s.publishedAt desc, s.id desc limit 1")
    Optional<SnapshotSummary> newest(String slug);

    @Query("select count(s) from Snapshot s where s.roundId = :roundId")
    long editions(long roundId);

    @Query("select s.document from Snapshot s where s.id = :id")
    Optional<String> document(long id);

    @Query("select s.document from Snapshot s where s.slug = :slug and s.label = :label")
    Optional<String> document(String slug, String label);

    @Query("select new uk.muster.site.FrozenPage(s.html, s.etag) from Snapshot s"
            + " where s.slug = :slug and s.label = :label")
    Optional<FrozenPage> page(String slug, String label);
}
