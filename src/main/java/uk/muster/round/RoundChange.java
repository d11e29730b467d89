package uk.muster.round;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.muster.security.Actor;
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

    /** In whose stead the person acted, if not in their own right. */
    private @Nullable Long actingFor;

    @Enumerated(EnumType.STRING)
    private RoundEvent.Kind kind;

    private String about;
    private String reason;

    protected RoundChange() {}

    RoundChange(RoundId round, Instant at, Actor by, RoundEvent.Kind kind, String about, String reason) {
        this.roundId = round.value();
        this.at = at;
        this.personId = by.id().value();
        this.actingFor = by.editsFor().map(absent -> absent.person().value()).orElse(null);
        this.kind = kind;
        this.about = about;
        this.reason = reason;
    }

    /** The people whose names tell of the entry. */
    Stream<PersonId> people() {
        return Stream.of(personId, actingFor).filter(Objects::nonNull).map(PersonId::new);
    }

    RoundEvent event(Map<PersonId, String> names) {
        String person = people().map(id -> names.getOrDefault(id, "")).collect(Collectors.joining(" for "));
        return new RoundEvent(at, person, kind, about, reason);
    }
}
