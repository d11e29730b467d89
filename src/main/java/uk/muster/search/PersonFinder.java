package uk.muster.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import uk.muster.organisation.PeopleFilter;
import uk.muster.organisation.PeopleService;
import uk.muster.organisation.PersonRow;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.Actor;

/** Finds people for those who manage them, by name, job title or username as the list of people does. */
@Component
class PersonFinder implements Finder {

    private final PeopleService people;
    private final Access access;

    PersonFinder(PeopleService people, Access access) {
        this.people = people;
        this.access = access;
    }

    @Override
    public Kind kind() {
        return Kind.PERSON;
    }

    @Override
    public List<Hit> find(Terms terms, Actor actor, int most) {
        if (!access.allows(Action.MANAGE_ORGANISATION)) {
            return List.of();
        }
        return people.people(new PeopleFilter(terms.typed(), null), PageRequest.of(0, most)).stream()
                .map(person -> hit(person, terms))
                .toList();
    }

    private static Hit hit(PersonRow person, Terms terms) {
        return new Hit(
                Marked.whole(person.name(), terms),
                person.username() + " · " + person.roles(),
                Hit.NO_WORDS,
                "people?words=" + URLEncoder.encode(person.name(), StandardCharsets.UTF_8));
    }
}
