package uk.muster.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import uk.muster.security.PersonId;

/** That somebody has a calendar's address, which only they know: its secret part is kept as a hash. */
@Entity
class CalendarAddress {

    @Id
    private long personId;

    private String tokenHash;
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected CalendarAddress() {}

    CalendarAddress(PersonId person, String tokenHash, Instant madeAt) {
        this.personId = person.value();
        this.tokenHash = tokenHash;
        this.madeAt = madeAt;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    Instant madeAt() {
        return madeAt;
    }
}
