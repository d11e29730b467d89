package uk.muster.round;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ChaseRepository extends JpaRepository<Chase, Long> {

    /** The last of each request of the round. */
    @Query("""
            select c from Chase c join Request r on r.id = c.requestId
            where r.roundId = :round
              and c.chasedOn = (select max(later.chasedOn) from Chase later where later.requestId = c.requestId)
            """)
    List<Chase> lastOf(long round);
}
