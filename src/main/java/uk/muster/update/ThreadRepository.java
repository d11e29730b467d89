package uk.muster.update;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stored threads of comments. */
interface ThreadRepository extends Repository<UpdateThread, Long> {

    UpdateThread save(UpdateThread thread);

    List<UpdateThread> findByRequestIdOrderById(long requestId);

    /** Whoever replies waits for whoever resolves, so that no reply hides in a thread that was just resolved. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from UpdateThread t where t.id = :id")
    Optional<UpdateThread> toChange(long id);

    @Query("""
            select new uk.muster.update.UnresolvedThreads(t.requestId, count(t))
            from UpdateThread t
            where t.requestId in :requests and not t.resolved
            group by t.requestId""")
    List<UnresolvedThreads> unresolved(Collection<Long> requests);
}
