package uk.muster.report;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.muster.security.PersonId;

/** An entry of the history as stored: its person is an id that the organisation turns into a name. */
record FrontVersionRow(
        Instant at,
        @Nullable Long personId,
        boolean setAside,
        @Nullable Integer ofNumber) {

    FrontVersion named(int number, Map<PersonId, String> names) {
        String person = personId == null ? "" : names.getOrDefault(new PersonId(personId), "");
        return new FrontVersion(number, at, person, what(), isWriting());
    }

    private String what() {
        if (personId == null) {
            return "As it began";
        }
        if (setAside) {
            return "Kept aside: somebody else wrote in the same place";
        }
        return ofNumber == null ? "Saved" : "Restored version " + ofNumber;
    }

    private boolean isWriting() {
        return personId != null && !setAside && ofNumber == null;
    }
}
