package uk.muster.scrutiny;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import uk.muster.security.PersonId;

/** The state that the last step led away from and who took it, as long as they may take it back. */
@Embeddable
record LastMove(
        @Enumerated(EnumType.STRING) @Nullable QuestionState movedFrom,
        @Nullable Long movedBy) {

    /** Nothing can be taken back. */
    static final LastMove NONE = new LastMove(null, null);

    static LastMove of(QuestionState from, PersonId by) {
        return new LastMove(from, by.value());
    }

    boolean isBy(PersonId person) {
        return movedFrom != null && movedBy != null && movedBy == person.value();
    }

    boolean isFrom(QuestionState state) {
        return movedFrom == state;
    }
}
