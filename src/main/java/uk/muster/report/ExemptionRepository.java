package uk.muster.report;

import java.util.List;
import org.springframework.data.repository.Repository;

interface ExemptionRepository extends Repository<StoredExemption, Long> {

    StoredExemption save(StoredExemption exemption);

    /** Those that count, the earliest first. */
    List<StoredExemption> findByRoundIdAndEndedAtIsNullOrderById(long roundId);

    List<StoredExemption> findByRoundIdAndPlaceAndEndedAtIsNull(long roundId, String place);
}
