package uk.muster.report;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BoardReportRepository extends Repository<BoardReport, Long> {

    Optional<BoardReport> findByRoundId(long roundId);

    /** Locks the row: who comes second sees what the first one stored. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from BoardReport r where r.roundId = :roundId")
    Optional<BoardReport> findForChange(long roundId);

    /** Makes the row if nobody has yet; two who do so at once do not collide. */
    @Modifying
    @Query(
            value = "insert ignore into board_report (round_id, title, financial, legal, equalities, recommendation)"
                    + " values (:roundId, :title, '', '', '', '')",
            nativeQuery = true)
    int begin(long roundId, String title);

    @Modifying
    @Query(
            value = "insert into report_section (round_id, position, id, heading, text)"
                    + " values (:roundId, :position, :id, :heading, '')",
            nativeQuery = true)
    void beginSection(long roundId, int position, String id, String heading);
}
