package uk.muster.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Notices are added and settled, never changed; what came too early is taken back unsaid. */
interface NoticeRepository extends Repository<Notice, Long> {

    void saveAll(Iterable<Notice> notices);

    @Query("select n from Notice n where n.settledAt is null order by n.at, n.id")
    List<Notice> unsettled();

    List<Notice> findByPersonIdAndAtAfterOrderByAtDescIdDesc(long personId, Instant after, Limit limit);

    @Query("select n.about from Notice n where n.personId = :person and n.kind in :kinds")
    Set<String> abouts(long person, Collection<NoticeKind> kinds);

    /** Who has had a mail on a decision that was made on the update. */
    @Query("""
            select distinct n.personId from Notice n
            where n.requestId = :request and n.mailId is not null
              and n.kind in (uk.muster.notification.NoticeKind.RETURNED, uk.muster.notification.NoticeKind.APPROVED)
            """)
    Set<Long> toldOfDecision(long request);

    /** Says that these have been told, by that mail, or will not be. Fewer rows than ids mean that another did so first. */
    @Modifying
    @Query("update Notice n set n.settledAt = :at, n.mailId = :mail where n.id in :ids and n.settledAt is null")
    int settle(Collection<Long> ids, @Nullable Long mail, Instant at);

    /** Fewer rows than ids mean that another has told or taken back some. */
    @Modifying
    @Query("delete from Notice n where n.id in :ids and n.settledAt is null")
    int takeBack(Collection<Long> ids);

    @Modifying
    @Query("update Notice n set n.settledAt = :at where n.at < :before and n.settledAt is null")
    void settleOlderThan(Instant before, Instant at);
}
