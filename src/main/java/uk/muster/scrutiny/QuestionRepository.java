package uk.muster.scrutiny;

import java.util.List;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface QuestionRepository extends Repository<Question, Long> {

    Question saveAndFlush(Question question);

    /** Two who store at the same moment: the second is told as if they had come later. */
    default Question store(Question question) {
        try {
            return saveAndFlush(question);
        } catch (OptimisticLockingFailureException overtaken) {
            throw new QuestionOvertaken();
        }
    }

    void delete(Question question);

    Optional<Question> findById(long id);

    /** Every question that is a panel's, with the hands in its answer, the first due first. */
    @Query("""
            select distinct q from Question q left join fetch q.answer.writers
            where q.state <> uk.muster.scrutiny.QuestionState.DRAFT
            order by q.dueOn, q.id
            """)
    List<Question> findLodged();

    @Query("""
            select q from Question q
            where q.state = uk.muster.scrutiny.QuestionState.DRAFT and q.draftedBy = :author and q.snapshotId = :snapshot
            order by q.paragraph, q.id
            """)
    List<Question> findDrafts(long author, long snapshot);

    /** What both sides agreed to publish beside a paper, in the order of its paragraphs. */
    @Query("""
            select q from Question q
            where q.snapshotId = :snapshot and q.state = uk.muster.scrutiny.QuestionState.ANSWERED
              and q.panel.agreedAt is not null and q.office.agreedAt is not null
            order by q.paragraph, q.id
            """)
    List<Question> findPublished(long snapshot);
}
