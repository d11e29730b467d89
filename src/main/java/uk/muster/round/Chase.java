package uk.muster.round;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import uk.muster.security.PersonId;
import uk.muster.text.Dates;

/** That somebody asked for an answer once more; once a day at most for each request. */
@Entity
class Chase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long requestId;
    private LocalDate chasedOn;
    private Instant at;
    private long personId;

    protected Chase() {}

    Chase(RequestId request, Instant at, PersonId by) {
        this.requestId = request.value();
        this.chasedOn = LocalDate.ofInstant(at, Dates.LONDON);
        this.at = at;
        this.personId = by.value();
    }

    RequestId request() {
        return new RequestId(requestId);
    }

    PersonId by() {
        return new PersonId(personId);
    }

    LastChase view(String name) {
        return new LastChase(at, name);
    }
}
