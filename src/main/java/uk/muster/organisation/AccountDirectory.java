package uk.muster.organisation;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.security.Accounts;
import uk.muster.security.Actor;
import uk.muster.security.PersonId;

/** Tells security who people are: always as of now, so that a right taken away stops working at once. */
@Component
@Transactional(readOnly = true)
class AccountDirectory implements Accounts {

    private final PersonRepository people;
    private final StandIns standIns;
    private final Clock clock;

    AccountDirectory(PersonRepository people, StandIns standIns, Clock clock) {
        this.people = people;
        this.standIns = standIns;
        this.clock = clock;
    }

    @Override
    public Optional<Actor> actor(String username) {
        return people.findByUsername(username).filter(Person::isEnabled).map(person -> {
            List<Long> covered = standIns.covered().getOrDefault(person.id(), List.of()).stream()
                    .map(PersonId::value)
                    .toList();
            return person.actor(today(), enabled(covered));
        });
    }

    /** A disabled account has nothing to hand on. */
    private List<Person> enabled(List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : people.findWhole(ids).stream().filter(Person::isEnabled).toList();
    }

    @Override
    public List<Actor> actors() {
        List<Person> enabled = people.findEnabled();
        Map<PersonId, Person> byId = enabled.stream().collect(toMap(Person::id, Function.identity()));
        Map<PersonId, List<PersonId>> covered = standIns.covered();
        return enabled.stream()
                .map(person -> person.actor(
                        today(),
                        covered.getOrDefault(person.id(), List.of()).stream()
                                .map(byId::get)
                                .filter(Objects::nonNull)
                                .toList()))
                .toList();
    }

    @Override
    public Optional<Credentials> credentials(String username) {
        return people.findByUsername(username).map(Person::credentials);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
