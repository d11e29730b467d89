package uk.muster.plan;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Amendments of approved editions. */
interface AmendmentRepository extends Repository<Amendment, Long> {

    Amendment save(Amendment amendment);

    List<Amendment> findByEditionIdOrderByAmendedAtDesc(long editionId);
}
