package uk.muster.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

/** The outbox. */
interface MailRepository extends CrudRepository<Mail, Long> {

    @Query("select m.id from Mail m where m.state = :state and m.nextTryAt <= :now order by m.nextTryAt, m.id")
    List<Long> due(MailState state, Instant now, Limit limit);

    @Query("select m from Mail m where m.state = uk.muster.notification.MailState.SENDING and m.triedAt < :before")
    List<Mail> leftBehind(Instant before);

    List<Mail> findByStateInOrderByWrittenAtDescIdDesc(Collection<MailState> states, Pageable page);

    long countByStateIn(Collection<MailState> states);

    @Modifying
    @Query("delete from Mail m where m.state = uk.muster.notification.MailState.SENT and m.writtenAt < :before")
    void deleteSentBefore(Instant before);
}
