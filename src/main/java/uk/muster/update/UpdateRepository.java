package uk.muster.update;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** Stored updates. */
interface UpdateRepository extends JpaRepository<UnitUpdate, Long> {

    @Query("""
            select new uk.muster.update.UpdateRow(
                u.requestId, u.state, u.content.status, u.content.nilKind, u.decision.reason, u.submittedAt,
                u.version + 1, u.awaited)
            from UnitUpdate u
            where u.requestId in :requests""")
    List<UpdateRow> rows(Collection<Long> requests);

    @Query("select u from UnitUpdate u left join fetch u.content.paragraphs where u.requestId in :requests")
    List<UnitUpdate> withContent(Collection<Long> requests);

    /** Makes whoever else would write wait until this transaction ends; the update itself may have no row yet. */
    @Query(nativeQuery = true, value = "select id from request where id = :request for update")
    Optional<Long> holdForWriting(long request);

    /** Raises the version too, so that a save that is under way meanwhile fails. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update UnitUpdate u set u.locked = true, u.version = u.version + 1 where u.requestId in :requests")
    void lock(Collection<Long> requests);

    /** Marks those whose paper says that their data is awaited; data that its unit is giving meanwhile is so still. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update UnitUpdate u set u.awaited = case when u.content.nilKind = DATA_AWAITED then true else false end"
            + " where u.requestId in :requests and u.state = APPROVED")
    void await(Collection<Long> requests);

    @Query("select u.requestId from UnitUpdate u where u.awaited")
    List<Long> awaited();

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update UnitUpdate u set u.locked = false, u.version = u.version + 1 where u.requestId in :requests")
    void unlock(Collection<Long> requests);
}
