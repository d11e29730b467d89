package uk.muster.organisation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final StandIns standIns;
    private final Clock clock;

    Contacts(PersonRepository people, StandIns standIns, Clock clock) {
        this.people = people;
        this.standIns = standIns;
        this.clock = clock;
    }

    public Optional<Contact> of(PersonId person) {
        return Optional.ofNullable(of(Set.of(person)).get(person));
    }

    public Map<PersonId, Contact> of(Collection<PersonId> persons) {
        return people.findContacts(persons.stream().map(PersonId::value).toList()).stream()
                .collect(toMap(Contact::id, Function.identity()));
    }

    /** Today's leads and contributors of these units, and their stand-ins. */
    public Set<PersonId> writersFor(Collection<UnitId> units) {
        List<PersonId> writers =
                people.findWritersFor(units.stream().map(UnitId::value).toList(), LocalDate.now(clock)).stream()
                        .map(PersonId::new)
                        .toList();
        return Set.copyOf(standIns.with(writers));
    }

    /** Today's leads of each of these units, by name, and their stand-ins. */
    public Map<UnitId, List<Contact>> leads(Collection<UnitId> units) {
        Map<UnitId, List<PersonId>> leads = standIns.withEach(
                people.findLeads(units.stream().map(UnitId::value).toList(), LocalDate.now(clock)).stream()
                        .collect(groupingBy(
                                lead -> new UnitId(lead.getUnitId()),
                                mapping(lead -> new PersonId(lead.getPersonId()), toList()))));
        Map<PersonId, Contact> contacts =
                of(leads.values().stream().flatMap(List::stream).distinct().toList());
        return leads.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        unit -> unit.getValue().stream()
                                .map(contacts::get)
                                .filter(Objects::nonNull)
                                .toList()));
    }

    /** Whoever has one of the roles today, and their stand-ins. */
    public List<Contact> having(Collection<Role> roles) {
        List<PersonId> holders = people.findHaving(roles, LocalDate.now(clock)).stream()
                .map(PersonId::new)
                .toList();
        return people.findContacts(
                standIns.with(holders).stream().map(PersonId::value).toList());
    }
}
