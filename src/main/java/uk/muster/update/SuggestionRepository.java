package uk.muster.update;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stored suggestions: none is ever deleted. */
interface SuggestionRepository extends Repository<Suggestion, Long> {

    Suggestion save(Suggestion suggestion);

    List<Suggestion> findByRequestIdOrderById(long requestId);

    boolean existsByRequestIdAndParagraphIdAndState(long requestId, UUID paragraphId, SuggestionState state);

    /** Whoever settles it waits for whoever else does. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Suggestion s where s.id = :id")
    Optional<Suggestion> toSettle(long id);

    @Query("""
            select new uk.muster.update.OpenSuggestions(s.requestId, count(s))
            from Suggestion s
            where s.requestId in :requests and s.state = OPEN
            group by s.requestId""")
    List<OpenSuggestions> open(Collection<Long> requests);

    /** Those to words that are approved still: what is being rewritten is not there to be taken or left. */
    @Query("""
            select new uk.muster.update.SuggestionRow(s.requestId, s.suggestedBy, s.suggestedAt)
            from Suggestion s join UnitUpdate u on u.requestId = s.requestId
            where s.state = OPEN and u.state = APPROVED and (u.awaited or not u.locked)
            order by s.suggestedAt, s.id""")
    List<SuggestionRow> waiting();
}
