package uk.muster.round;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RoundChangeRepository extends JpaRepository<RoundChange, Long> {

    List<RoundChange> findByRoundIdOrderByIdDesc(long roundId);

    @Query("""
            select new uk.muster.round.PublicationRow(
                c.roundId, min(c.at), sum(case when c.kind = CORRECTION_BEGUN then 1 else 0 end))
            from RoundChange c
            where c.kind in (PUBLISHED, CORRECTION_BEGUN)
            group by c.roundId""")
    List<PublicationRow> publications();

    boolean existsByRoundIdAndKind(long roundId, RoundEvent.Kind kind);
}
