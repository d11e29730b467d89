package uk.muster.organisation;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface UnitRepository extends ListCrudRepository<Unit, Long> {

    @Query("select distinct unit from Unit unit join fetch unit.names")
    List<Unit> findAllWithNames();

    List<Unit> findByAreaId(long areaId);

    boolean existsByCode(String code);
}
