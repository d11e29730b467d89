package uk.muster.publication;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface CorrectionRepository extends Repository<Correction, Long> {

    Correction save(Correction correction);

    /** The one that is under way. */
    Optional<Correction> findByRoundIdAndEndedAtIsNull(long roundId);
}
