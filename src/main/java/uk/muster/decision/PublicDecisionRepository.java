package uk.muster.decision;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What everybody may read of signed notices; no words of an exempt one leave the database. Decision 0172. */
interface PublicDecisionRepository extends Repository<DecisionNotice, Long> {

    String ROW = """
            select new uk.muster.decision.PublicRow(
                n.signature.noticeYear, n.signature.noticeNumber, n.signature.signedOn, n.signature.signedAt,
                case when n.ground is null then n.title else '' end, n.ground,
                s.signature.noticeYear, s.signature.noticeNumber)
            from DecisionNotice n
            left join DecisionNotice s on s.supersedesId = n.id and s.signature.noticeNumber is not null
            where n.signature.noticeNumber is not null
            """;

    String NEWEST_FIRST = " order by n.signature.noticeYear desc, n.signature.noticeNumber desc";

    @Query(ROW + NEWEST_FIRST)
    List<PublicRow> rows();

    @Query(ROW + " and n.signature.noticeYear = :year" + NEWEST_FIRST)
    List<PublicRow> rows(int year);

    @Query(ROW + " and n.signature.noticeYear = :year and n.signature.noticeNumber = :number")
    Optional<PublicRow> row(int year, int number);

    @Query(ROW + " and n.ground is null and n.approvesSnapshotId = :snapshot" + NEWEST_FIRST)
    List<PublicRow> approving(long snapshot);

    @Query(ROW + " and n.ground is null and n.approvesEditionId = :edition" + NEWEST_FIRST)
    List<PublicRow> approvingEdition(long edition);

    @Query("""
            select n from DecisionNotice n
            where n.ground is null and n.signature.noticeYear = :year and n.signature.noticeNumber = :number
            """)
    Optional<DecisionNotice> open(int year, int number);

    @Query("""
            select distinct n.signature.noticeYear from DecisionNotice n
            where n.signature.noticeNumber is not null order by n.signature.noticeYear desc
            """)
    List<Integer> years();
}
