package uk.muster.round;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RoundRepository extends JpaRepository<Round, Long> {

    List<Round> findAllByOrderByDatesMeetingOnDescIdDesc();

    @Query("select coalesce(max(r.number), 0) from Round r where r.editionId = :edition")
    int lastNumber(long edition);
}
