package uk.muster.update;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.muster.security.PersonId;

/** An entry of the history as stored: its person is an id that the organisation turns into a name. */
record VersionRow(
        int number,
        Instant at,
        long personId,
        @Nullable Long actingFor,
        VersionSummary.Kind kind,
        String reason,
        @Nullable Integer ofNumber,
        @Nullable Long suggestedBy) {

    PersonId person() {
        return new PersonId(personId);
    }

    VersionSummary named(Map<PersonId, String> names) {
        return new VersionSummary(number, at, person(names), kind, reason, ofNumber);
    }

    /** The people whose names tell of the entry. */
    Stream<PersonId> people() {
        return Stream.of(personId, actingFor, suggestedBy)
                .filter(Objects::nonNull)
                .map(PersonId::new);
    }

    private String person(Map<PersonId, String> names) {
        String name = names.getOrDefault(person(), "");
        String actor = actingFor == null ? name : name + " for " + names.getOrDefault(new PersonId(actingFor), "");
        return suggestedBy == null
                ? actor
                : actor + ", as " + names.getOrDefault(new PersonId(suggestedBy), "") + " suggested";
    }
}
