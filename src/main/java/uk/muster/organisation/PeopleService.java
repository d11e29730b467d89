package uk.muster.organisation;

import static uk.muster.organisation.PersonDetails.LONGEST_PASSWORD;
import static uk.muster.organisation.PersonDetails.SHORTEST_PASSWORD;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Pageable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import uk.muster.security.Access;
import uk.muster.security.AccountChanged;
import uk.muster.security.Action;
import uk.muster.security.Actor;
import uk.muster.security.PersonId;
import uk.muster.security.Scope;

/** The administrator's work on people. Whatever changes an account's rights of today ends its sessions. */
@Service
@Validated
@Transactional
public class PeopleService {

    private final Access access;
    private final PersonRepository people;
    private final PeopleList list;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PeopleService(
            Access access,
            PersonRepository people,
            PeopleList list,
            PasswordEncoder passwords,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.people = people;
        this.list = list;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<PersonRow> people(PeopleFilter filter, Pageable page) {
        access.demand(Action.MANAGE_ORGANISATION);
        return list.rows(filter, page, today());
    }

    @Transactional(readOnly = true)
    public long count(PeopleFilter filter) {
        access.demand(Action.MANAGE_ORGANISATION);
        return list.count(filter, today());
    }

    @Transactional(readOnly = true)
    public PersonView person(PersonId id) {
        demand(id);
        return people.findById(id.value()).orElseThrow().view();
    }

    /** @throws ChangeRefused if the username is taken or a role or portfolio is there twice */
    public PersonId add(
            @Valid PersonDetails details, @Size(min = SHORTEST_PASSWORD, max = LONGEST_PASSWORD) String password) {
        access.demand(Action.MANAGE_ORGANISATION);
        return add(details, new Hash(passwords.encode(password)));
    }

    /** Adds several people who begin with the same password; it is hashed once, for hashing is slow by intent. */
    public void addAll(
            Collection<@Valid PersonDetails> several,
            @Size(min = SHORTEST_PASSWORD, max = LONGEST_PASSWORD) String password) {
        access.demand(Action.MANAGE_ORGANISATION);
        Hash hash = new Hash(passwords.encode(password));
        several.forEach(details -> add(details, hash));
    }

    /**
     * Changes a person. Roles and portfolios that are over stay as they were; one that is left out ends yesterday.
     *
     * @param version of the person that the details were written on
     * @throws OptimisticLockingFailureException if somebody changed the person meanwhile
     * @throws ChangeRefused if the username is taken, a role is there twice, or it would end one's own administration
     */
    public void change(PersonId id, @Valid PersonDetails details, long version) {
        Actor administrator = demand(id);
        Person person = forChange(id, version);
        String username = person.username();
        if (!username.equals(details.username())) {
            refuseTaken(details.username());
        }
        LocalDate sure = person.administratorUntil(today());
        Actor before = person.actor(today());
        person.change(details, today());
        if (administrator.id().equals(id) && person.administratorUntil(today()).isBefore(sure)) {
            throw new ChangeRefused(
                    "roles", "You cannot take your own administrator role away. Ask another administrator to do it.");
        }
        if (!before.equals(person.actor(today()))) {
            events.publishEvent(new AccountChanged(username));
        }
    }

    /** Stops an account or lets it in again. */
    public void enable(PersonId id, boolean enabled) {
        Actor administrator = demand(id);
        if (administrator.id().equals(id) && !enabled) {
            throw new ChangeRefused("enabled", "You cannot disable your own account.");
        }
        Person person = people.findForChange(id.value()).orElseThrow();
        person.enable(enabled);
        events.publishEvent(new AccountChanged(person.username()));
    }

    public void setPassword(PersonId id, @Size(min = SHORTEST_PASSWORD, max = LONGEST_PASSWORD) String password) {
        demand(id);
        Person person = people.findForChange(id.value()).orElseThrow();
        person.setPasswordHash(passwords.encode(password));
        events.publishEvent(new AccountChanged(person.username()));
    }

    private PersonId add(PersonDetails details, Hash hash) {
        refuseTaken(details.username());
        return people.save(new Person(details, hash.value(), today())).id();
    }

    private Actor demand(PersonId id) {
        return access.demand(Action.MANAGE_ORGANISATION, Scope.ANYWHERE, id);
    }

    private Person forChange(PersonId id, long version) {
        Person person = people.findForChange(id.value()).orElseThrow();
        if (person.version() != version) {
            throw new OptimisticLockingFailureException("Person " + id.value() + " changed meanwhile.");
        }
        return person;
    }

    private void refuseTaken(String username) {
        if (people.findByUsername(username).isPresent()) {
            throw new ChangeRefused("username", "Somebody has this username already. Choose another.");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A password's hash: not to be mistaken for a password. */
    private record Hash(String value) {}
}
