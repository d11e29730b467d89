package uk.muster.round;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RequestRepository extends JpaRepository<Request, Long> {

    List<Request> findByRoundIdOrderById(long roundId);

    @Query("select r from Request r where r.roundId = :round"
            + " and (r.unitId in :units or r.jointWithUnitId in :units) order by r.id")
    List<Request> ofUnits(long round, Collection<Long> units);

    @Query("select distinct r.roundId from Request r where r.unitId in :units or r.jointWithUnitId in :units")
    Set<Long> roundsAsking(Collection<Long> units);

    @Query("select distinct r.roundId from Request r where r.id in :requests")
    Set<Long> roundsOf(Collection<Long> requests);

    Optional<Request> findByRoundIdAndDeliverableIdAndUnitId(long roundId, long deliverableId, long unitId);

    long countByRoundId(long roundId);

    /** That a round asks for a deliverable. */
    record Asking(long deliverableId, int roundNumber) {}

    @Query("select new uk.muster.round.RequestRepository$Asking(r.deliverableId, round.number)"
            + " from Request r join Round round on round.id = r.roundId"
            + " where r.deliverableId in :deliverables order by round.number")
    List<Asking> asking(Collection<Long> deliverables);
}
