package uk.muster.organisation;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface AreaRepository extends ListCrudRepository<Area, Long> {

    List<Area> findAllByOrderByName();

    boolean existsByCode(String code);
}
