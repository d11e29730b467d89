package uk.muster.organisation;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import uk.muster.security.AccountChanged;
import uk.muster.security.UnitId;

/** Ends the roles of people whose unit closes. */
@Component
class Leavers {

    private final PersonRepository people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Leavers(PersonRepository people, ApplicationEventPublisher events, Clock clock) {
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    void leave(UnitId unit, LocalDate lastDay) {
        for (Person person : people.findByUnit(unit.value(), lastDay.plusDays(1))) {
            person.leave(unit, lastDay);
            if (lastDay.isBefore(LocalDate.now(clock))) {
                events.publishEvent(new AccountChanged(person.username()));
            }
        }
    }
}
