package uk.muster.report;

import java.util.List;
import org.springframework.data.repository.Repository;

interface WarningReasonRepository extends Repository<WarningReason, Long> {

    WarningReason save(WarningReason reason);

    List<WarningReason> findByRoundIdOrderByIdDesc(long roundId);
}
