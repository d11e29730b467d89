package uk.muster.round;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface RoundChangeRepository extends JpaRepository<RoundChange, Long> {

    List<RoundChange> findByRoundIdOrderByIdDesc(long roundId);

    boolean existsByRoundIdAndKind(long roundId, RoundEvent.Kind kind);
}
