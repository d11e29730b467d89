package uk.muster.round;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import uk.muster.security.PersonId;

/** One entry of a round's history: never changed once written. */
@Entity
class RoundChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long roundId;
    private Instant at;
    private long personId;

    @Enumerated(EnumType.STRING)
    private RoundEvent.Kind kind;

    private String about;
    private String reason;

    protected RoundChange() {}

    RoundChange(RoundId round, Instant at, PersonId person, RoundEvent.Kind kind, String about, String reason) {
        this.roundId = round.value();
        this.at = at;
        this.personId = person.value();
        this.kind = kind;
        this.about = about;
        this.reason = reason;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    RoundEvent event(String name) {
        return new RoundEvent(at, name, kind, about, reason);
    }
}
