package uk.muster.update;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stored mentions. */
interface MentionRepository extends Repository<UpdateMention, Long> {

    void save(UpdateMention mention);

    @Query("""
            select new uk.muster.update.MentionRow(t.requestId, c.personId, c.at)
            from UpdateMention m
                join UpdateComment c on c.id = m.commentId
                join UpdateThread t on t.id = c.threadId
            where m.personId = :person and m.readAt is null
            order by c.at desc, c.id desc""")
    List<MentionRow> unread(long person);

    @Modifying
    @Query("""
            update UpdateMention m set m.readAt = :now
            where m.personId = :person and m.readAt is null
                and m.commentId in (
                    select c.id from UpdateComment c join UpdateThread t on t.id = c.threadId
                    where t.requestId = :request)""")
    void markRead(long person, long request, Instant now);
}
