package uk.muster.organisation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.validation.Valid;
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
import uk.muster.security.AuditKind;
import uk.muster.security.AuditLog;
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
    private final EntityManager entities;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final Clock clock;

    PeopleService(
            Access access,
            PersonRepository people,
            PeopleList list,
            EntityManager entities,
            PasswordEncoder passwords,
            ApplicationEventPublisher events,
            AuditLog audit,
            Clock clock) {
        this.access = access;
        this.people = people;
        this.list = list;
        this.entities = entities;
        this.passwords = passwords;
        this.events = events;
        this.audit = audit;
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
        return found(id).view();
    }

    /** @throws ChangeRefused if the username is taken or a role or portfolio is there twice */
    public PersonId add(@Valid PersonDetails details, @Valid NewPassword password) {
        access.demand(Action.MANAGE_ORGANISATION);
        return addHashed(details, passwords.encode(password.value()));
    }

    /** Adds several people at once with a password that was hashed before: hashing is slow by intent. */
    public void addAll(Collection<@Valid PersonDetails> several, String passwordHash) {
        access.demand(Action.MANAGE_ORGANISATION);
        several.forEach(details -> addHashed(details, passwordHash));
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
        Actor before = person.actor(today(), List.of());
        person.change(details, today());
        if (administrator.id().equals(id) && person.administratorUntil(today()).isBefore(sure)) {
            throw new ChangeRefused(
                    "roles", "You cannot take your own administrator role away. Ask another administrator to do it.");
        }
        entities.lock(person, LockModeType.OPTIMISTIC_FORCE_INCREMENT); // even if only a role or portfolio changed
        record("changed " + username + " and their roles or portfolio");
        if (!before.equals(person.actor(today(), List.of()))) {
            events.publishEvent(new AccountChanged(username));
        }
    }

    /** Stops an account or lets it in again. */
    public void enable(PersonId id, boolean enabled) {
        Actor administrator = demand(id);
        if (administrator.id().equals(id) && !enabled) {
            throw new ChangeRefused("enabled", "You cannot disable your own account.");
        }
        Person person = found(id);
        person.enable(enabled);
        record((enabled ? "enabled " : "disabled ") + person.username());
        events.publishEvent(new AccountChanged(person.username()));
    }

    public void setPassword(PersonId id, @Valid NewPassword password) {
        demand(id);
        Person person = found(id);
        person.setPasswordHash(passwords.encode(password.value()));
        record("set a new password for " + person.username());
        events.publishEvent(new AccountChanged(person.username()));
    }

    private PersonId addHashed(PersonDetails details, String hash) {
        refuseTaken(details.username());
        record("added " + details.username());
        return people.save(new Person(details, hash, today())).id();
    }

    private Actor demand(PersonId id) {
        return access.demand(Action.MANAGE_ORGANISATION, Scope.ANYWHERE, id);
    }

    private Person forChange(PersonId id, long version) {
        Person person = found(id);
        if (person.version() != version) {
            throw new OptimisticLockingFailureException("Person " + id.value() + " changed meanwhile.");
        }
        return person;
    }

    private Person found(PersonId id) {
        return people.findById(id.value()).orElseThrow();
    }

    private void refuseTaken(String username) {
        if (people.findByUsername(username).isPresent()) {
            throw new ChangeRefused("username", "Somebody has this username already. Choose another.");
        }
    }

    private void record(String what) {
        audit.record(AuditKind.CHANGE, what);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
