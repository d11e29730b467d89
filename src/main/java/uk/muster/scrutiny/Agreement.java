package uk.muster.scrutiny;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.muster.security.PersonId;

/** That one of the two sides agreed to publish an answer: who said so and when, or that it has not. */
@Embeddable
record Agreement(@Nullable Long agreedBy, @Nullable Instant agreedAt) {

    static final Agreement NONE = new Agreement(null, null);

    static Agreement of(PersonId by, Instant at) {
        return new Agreement(by.value(), at);
    }

    boolean isGiven() {
        return agreedAt != null;
    }

    boolean isBy(PersonId person) {
        return agreedBy != null && agreedBy == person.value();
    }
}
