package uk.muster.organisation;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface UnitMergerRepository extends ListCrudRepository<UnitMerger, Long> {

    List<UnitMerger> findByUnitIdOrSuccessorId(long unitId, long successorId);
}
