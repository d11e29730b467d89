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
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.muster.security.PersonId;

/** Who does whose work today. */
@Component
class StandIns {

    private final CoverRepository covers;
    private final Clock clock;

    StandIns(CoverRepository covers, Clock clock) {
        this.covers = covers;
        this.clock = clock;
    }

    /** Each stand-in and those whose work they do. */
    Map<PersonId, List<PersonId>> covered() {
        return today().collect(groupingBy(Cover::standIn, mapping(Cover::absent, toList())));
    }

    /** These people and whoever does their work today; in that order, nobody twice. */
    List<PersonId> with(Collection<PersonId> people) {
        return with(people, byAbsent());
    }

    /** The same for several groups of people, in one statement. */
    <K> Map<K, List<PersonId>> withEach(Map<K, List<PersonId>> groups) {
        Map<PersonId, List<PersonId>> standIns = byAbsent();
        return groups.entrySet().stream().collect(toMap(Map.Entry::getKey, group -> with(group.getValue(), standIns)));
    }

    private static List<PersonId> with(Collection<PersonId> people, Map<PersonId, List<PersonId>> standIns) {
        return Stream.concat(
                        people.stream(),
                        people.stream().flatMap(person -> standIns.getOrDefault(person, List.of()).stream()))
                .distinct()
                .toList();
    }

    private Map<PersonId, List<PersonId>> byAbsent() {
        return today().collect(groupingBy(Cover::absent, mapping(Cover::standIn, toList())));
    }

    private Stream<Cover> today() {
        return covers.findHolding(LocalDate.now(clock)).stream();
    }
}
