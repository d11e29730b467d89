package uk.muster.update;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.muster.security.PersonId;

/** What a reviewer last decided on an update: when, who, and the last reason given for a return or reopening. */
@Embeddable
record StoredDecision(@Nullable Instant decidedAt, @Nullable Long decidedBy, String reason) {

    static final StoredDecision NONE = new StoredDecision(null, null, "");

    static StoredDecision of(PersonId by, Instant at, String reason) {
        return new StoredDecision(at, by.value(), reason);
    }

    /** The same decision once its reason has nothing to say any more. */
    StoredDecision withoutReason() {
        return new StoredDecision(decidedAt, decidedBy, "");
    }

    @Nullable
    PersonId decider() {
        return decidedBy == null ? null : new PersonId(decidedBy);
    }
}
