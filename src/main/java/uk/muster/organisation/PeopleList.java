package uk.muster.organisation;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import uk.muster.security.PersonId;
import uk.muster.security.ThemeId;

/** Puts a page of people into words, in a constant number of statements. */
@Component
class PeopleList {

    private final PersonRepository people;
    private final OrganisationService organisation;

    PeopleList(PersonRepository people, OrganisationService organisation) {
        this.people = people;
        this.organisation = organisation;
    }

    List<PersonRow> rows(PeopleFilter filter, Pageable page, LocalDate today) {
        Pageable sorted = page.getSort().isSorted()
                ? page
                : PageRequest.of(page.getPageNumber(), page.getPageSize(), Sort.by("name"));
        List<Long> ids =
                people.findIds(filter.pattern(), filter.role(), today, sorted).getContent();
        Map<PersonId, Person> found = people.findWhole(ids).stream().collect(toMap(Person::id, Function.identity()));
        Words words = new Words(today);
        return ids.stream().map(id -> words.row(found.get(new PersonId(id)))).toList();
    }

    long count(PeopleFilter filter, LocalDate today) {
        return people.findIds(filter.pattern(), filter.role(), today, Pageable.ofSize(1))
                .getTotalElements();
    }

    /** The names of units, areas and themes, read once a page. */
    private class Words {

        private final LocalDate today;
        private final Map<?, String> units;
        private final Map<?, String> areas;
        private final Map<ThemeId, String> themes;

        Words(LocalDate today) {
            this.today = today;
            units = names(organisation.unitsById(today), UnitView::name);
            areas = names(organisation.areasById(), AreaView::name);
            themes = organisation.themes().stream().collect(toMap(ThemeView::id, ThemeView::name));
        }

        PersonRow row(Person person) {
            PersonDetails details = person.view().details();
            return new PersonRow(
                    person.id(),
                    details.name(),
                    details.title(),
                    details.username(),
                    person.grantsOn(today)
                            .map(grant -> grant.role().label())
                            .distinct()
                            .sorted()
                            .collect(joining(", ")),
                    Stream.of(
                                    person.grantsOn(today).flatMap(this::scope),
                                    person.portfolioOn(today).flatMap(held -> named(areas, held.area())),
                                    person.portfolioOn(today).flatMap(held -> named(themes, held.theme())))
                            .flatMap(Stream::sorted)
                            .distinct()
                            .collect(joining(", ")),
                    person.isEnabled());
        }

        private Stream<String> scope(RoleGrant grant) {
            return Stream.concat(named(units, grant.unit()), named(areas, grant.area()));
        }

        private static Stream<String> named(Map<?, String> names, @Nullable Object id) {
            return Stream.ofNullable(id).map(names::get);
        }

        private static <K, V> Map<K, String> names(Map<K, V> byId, Function<V, String> name) {
            return byId.entrySet().stream().collect(toMap(Map.Entry::getKey, entry -> name.apply(entry.getValue())));
        }
    }
}
