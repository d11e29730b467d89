package uk.muster.notification;

import java.util.Optional;
import org.springframework.data.repository.CrudRepository;

interface CalendarAddressRepository extends CrudRepository<CalendarAddress, Long> {

    Optional<CalendarAddress> findByTokenHash(String tokenHash);
}
