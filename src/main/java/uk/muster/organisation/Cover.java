package uk.muster.organisation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.muster.security.PersonId;

/** That somebody does another's work between two dates. It ends by itself, or earlier, and is never deleted. */
@Entity
class Cover {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long absentId;
    private long standInId;

    @Embedded
    private Period period;

    private long arrangedBy;
    private Instant arrangedAt;
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected Cover() {}

    Cover(PersonId absent, PersonId standIn, Period period, PersonId by, Instant at) {
        this.absentId = absent.value();
        this.standInId = standIn.value();
        this.period = period;
        this.arrangedBy = by.value();
        this.arrangedAt = at;
    }

    CoverId id() {
        return new CoverId(id);
    }

    boolean concerns(PersonId person) {
        return absent().equals(person) || standIn().equals(person);
    }

    PersonId absent() {
        return new PersonId(absentId);
    }

    PersonId standIn() {
        return new PersonId(standInId);
    }

    Period period() {
        return period;
    }

    boolean isEnded() {
        return endedAt != null;
    }

    void end(Instant at) {
        endedAt = at;
    }

    /** The undo of ending it early. */
    void goOn() {
        endedAt = null;
    }
}
