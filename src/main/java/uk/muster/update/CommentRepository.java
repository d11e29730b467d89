package uk.muster.update;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Stored comments. */
interface CommentRepository extends JpaRepository<UpdateComment, Long> {

    List<UpdateComment> findByRequestIdOrderByAtAscIdAsc(long requestId);
}
