package uk.muster.publication;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ScheduledPublicationRepository extends Repository<ScheduledPublication, Long> {

    ScheduledPublication save(ScheduledPublication publication);

    Optional<ScheduledPublication> findByRoundIdAndEndedAtIsNull(long roundId);

    List<ScheduledPublication> findByEndedAtIsNullAndFailedAtIsNotNullOrderByDueAt();

    /** Locks the row: who comes second finds that it has ended. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from ScheduledPublication s where s.roundId = :roundId and s.endedAt is null")
    Optional<ScheduledPublication> findForChange(long roundId);

    /** Those whose time has come. */
    @Query("select new uk.muster.publication.DuePaper(new uk.muster.round.RoundId(s.roundId), s.username)"
            + " from ScheduledPublication s where s.endedAt is null and s.dueAt <= :now"
            + " order by s.dueAt")
    List<DuePaper> due(Instant now);
}
