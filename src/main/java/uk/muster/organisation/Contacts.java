package uk.muster.organisation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.security.PersonId;
import uk.muster.security.Role;
import uk.muster.security.UnitId;

/**
 * Whom to tell of something, and how to reach them. For services that tell each person only what that person may see;
 * it asks for no right of its own. A disabled account is nobody here.
 */
@Service
@Transactional(readOnly = true)
public class Contacts {

    private final PersonRepository people;
    private final Clock clock;

    Contacts(PersonRepository people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    public Optional<Contact> of(PersonId person) {
        return Optional.ofNullable(of(Set.of(person)).get(person));
    }

    public Map<PersonId, Contact> of(Collection<PersonId> persons) {
        return people.findContacts(persons.stream().map(PersonId::value).toList()).stream()
                .collect(toMap(Contact::id, Function.identity()));
    }

    /** Today's leads and contributors of these units. */
    public Set<PersonId> writersFor(Collection<UnitId> units) {
        return people.findWritersFor(units.stream().map(UnitId::value).toList(), LocalDate.now(clock)).stream()
                .map(PersonId::new)
                .collect(toUnmodifiableSet());
    }

    /** Today's leads of each of these units, by name; whoever leads one for a while only is among them. */
    public Map<UnitId, List<Contact>> leads(Collection<UnitId> units) {
        List<LeadOf> leads = people.findLeads(units.stream().map(UnitId::value).toList(), LocalDate.now(clock));
        Map<PersonId, Contact> contacts =
                of(leads.stream().map(lead -> new PersonId(lead.getPersonId())).toList());
        return leads.stream()
                .collect(groupingBy(
                        lead -> new UnitId(lead.getUnitId()),
                        mapping(lead -> contacts.get(new PersonId(lead.getPersonId())), toList())));
    }

    /** Whoever has one of the roles today. */
    public List<Contact> having(Collection<Role> roles) {
        return people.findHaving(roles, LocalDate.now(clock));
    }
}
