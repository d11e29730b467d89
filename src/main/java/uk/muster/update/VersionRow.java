package uk.muster.update;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.muster.security.PersonId;

/** An entry of the history as stored: its person is an id that the organisation turns into a name. */
record VersionRow(
        int number,
        Instant at,
        long personId,
        VersionSummary.Kind kind,
        String reason,
        @Nullable Integer ofNumber) {

    PersonId person() {
        return new PersonId(personId);
    }

    VersionSummary named(Map<PersonId, String> names) {
        return new VersionSummary(number, at, names.getOrDefault(person(), ""), kind, reason, ofNumber);
    }
}
