package uk.muster.organisation;

import org.springframework.data.repository.ListCrudRepository;

interface BodyRepository extends ListCrudRepository<BodySettings, Long> {

    default BodySettings theBody() {
        return findById(BodySettings.ONLY).orElseGet(BodySettings::new);
    }
}
