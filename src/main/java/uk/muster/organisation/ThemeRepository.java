package uk.muster.organisation;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface ThemeRepository extends ListCrudRepository<Theme, Long> {

    List<Theme> findAllByOrderByName();

    Optional<Theme> findByName(String name);
}
