package uk.muster.update;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The history of updates: entries are added and read, never changed. */
interface VersionRepository extends Repository<UpdateVersion, Long> {

    void save(UpdateVersion version);

    /** Those who wrote: whoever saved, wrote earlier words anew, took other words, or submitted. */
    @Query("""
            select distinct v.personId from UpdateVersion v
            where v.requestId = :request and v.kind in (SAVED, RESTORED, UNDONE, REDONE, SUBMITTED, AMENDED)""")
    Set<Long> writers(long request);

    @Query("""
            select new uk.muster.update.VersionRow(
                v.number, v.at, v.personId, v.actingFor, v.kind, v.reason, v.ofNumber, v.suggestedBy)
            from UpdateVersion v
            where v.requestId = :request
            order by v.number desc""")
    List<VersionRow> ofRequest(long request);

    /** What handed updates on or back, in the order in which it happened; saves change nothing about that. */
    @Query("""
            select new uk.muster.update.VersionTurn(v.requestId, v.at, v.kind)
            from UpdateVersion v
            where v.requestId in :requests
                and v.kind in (SUBMITTED, WITHDRAWN, TAKEN_UP, APPROVED, RETURNED, REOPENED, TAKEN_BACK)
            order by v.at, v.id""")
    List<VersionTurn> turns(Collection<Long> requests);

    @Query("""
            select new uk.muster.update.VersionRow(
                v.number, v.at, v.personId, v.actingFor, v.kind, v.reason, v.ofNumber, v.suggestedBy)
            from UpdateVersion v
            where v.requestId = :request and v.personId = :person
            order by v.number""")
    List<VersionRow> by(long person, long request);

    @Query("select v from UpdateVersion v where v.requestId in :requests and v.kind = APPROVED order by v.number")
    List<UpdateVersion> approved(Collection<Long> requests);

    Optional<UpdateVersion> findByRequestIdAndNumber(long requestId, int number);

    /** The entry that holds what the update said when it was at that version; what was set aside never stood. */
    @Query("""
            select v from UpdateVersion v
            where v.requestId = :request and v.number <= :version and v.kind <> SET_ASIDE
            order by v.number desc
            limit 1""")
    Optional<UpdateVersion> standing(long request, long version);
}
