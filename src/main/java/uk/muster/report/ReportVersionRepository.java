package uk.muster.report;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The history of front matter: entries are added and read, never changed. */
interface ReportVersionRepository extends Repository<ReportVersion, Long> {

    void save(ReportVersion version);

    /** What the front matter said at that version. */
    Optional<ReportVersion> findByRoundIdAndNumberAndSetAsideFalse(long roundId, long number);

    /** What was kept aside, the oldest first. */
    List<ReportVersion> findByRoundIdAndSetAsideTrueOrderById(long roundId);
}
