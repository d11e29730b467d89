package uk.muster.decision;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DecisionRepository extends Repository<DecisionNotice, Long> {

    DecisionNotice saveAndFlush(DecisionNotice notice);

    void delete(DecisionNotice notice);

    void flush();

    List<DecisionNotice> findBySignatureNoticeNumberIsNull();

    Optional<DecisionNotice> findById(long id);

    @Query("""
            select new uk.muster.decision.DecisionRow(
                n.id, n.signature.noticeYear, n.signature.noticeNumber, n.signature.signedOn, n.title, n.ground,
                n.changedBy, n.changedAt, s.signature.noticeYear, s.signature.noticeNumber)
            from DecisionNotice n
            left join DecisionNotice s on s.supersedesId = n.id and s.signature.noticeNumber is not null
            order by case when n.signature.noticeNumber is null then 0 else 1 end,
                n.signature.noticeYear desc, n.signature.noticeNumber desc, n.changedAt desc
            """)
    List<DecisionRow> rows();

    /** The signature of the notice that put this one right. */
    @Query(
            "select n.signature from DecisionNotice n where n.supersedesId = :id and n.signature.noticeNumber is not null")
    Optional<Signature> successor(long id);

    @Query("select n.signature from DecisionNotice n where n.id = :id")
    Optional<Signature> signature(long id);
}
