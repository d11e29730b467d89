package uk.muster.report;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AnnexRepository extends Repository<StoredAnnex, UUID> {

    StoredAnnex save(StoredAnnex annex);

    Optional<StoredAnnex> findById(UUID id);

    List<StoredAnnex> findByRoundIdAndRemovedFalseOrderByPosition(long roundId);

    int countByRoundId(long roundId);
}
