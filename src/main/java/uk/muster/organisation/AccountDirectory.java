package uk.muster.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.security.Accounts;
import uk.muster.security.Actor;

/** Tells security who people are: always as of now, so that a right taken away stops working at once. */
@Component
@Transactional(readOnly = true)
class AccountDirectory implements Accounts {

    private final PersonRepository people;
    private final Clock clock;

    AccountDirectory(PersonRepository people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    @Override
    public Optional<Actor> actor(String username) {
        return people.findByUsername(username)
                .filter(Person::isEnabled)
                .map(person -> person.actor(LocalDate.now(clock)));
    }

    @Override
    public List<Actor> actors() {
        LocalDate today = LocalDate.now(clock);
        return people.findEnabled().stream().map(person -> person.actor(today)).toList();
    }

    @Override
    public Optional<Credentials> credentials(String username) {
        return people.findByUsername(username).map(Person::credentials);
    }
}
