package uk.muster.update;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stored entries of threads: they are added and read, never changed. */
interface CommentRepository extends Repository<UpdateComment, Long> {

    UpdateComment save(UpdateComment comment);

    @Query("""
            select c from UpdateComment c join UpdateThread t on t.id = c.threadId
            where t.requestId = :request
            order by c.at, c.id""")
    List<UpdateComment> ofRequest(long request);
}
