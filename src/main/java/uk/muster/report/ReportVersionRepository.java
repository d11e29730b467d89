package uk.muster.report;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The history of front matter: entries are added and read, never changed. */
interface ReportVersionRepository extends Repository<ReportVersion, Long> {

    void save(ReportVersion version);

    /** What the front matter said at that version. */
    Optional<ReportVersion> findByRoundIdAndNumberAndSetAsideFalse(long roundId, long number);

    /** All entries but for their words, the oldest first. */
    @Query("""
            select new uk.muster.report.FrontVersionRow(v.at, v.personId, v.setAside, v.ofNumber)
            from ReportVersion v
            where v.roundId = :round
            order by v.id""")
    List<FrontVersionRow> entries(long round);

    /** @param earlier how many entries came before it */
    @Query("select v from ReportVersion v where v.roundId = :round order by v.id limit 1 offset :earlier")
    Optional<ReportVersion> entry(long round, int earlier);

    /** What was kept aside, the oldest first. */
    List<ReportVersion> findByRoundIdAndSetAsideTrueOrderById(long roundId);
}
