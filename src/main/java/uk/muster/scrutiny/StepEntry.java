package uk.muster.scrutiny;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import uk.muster.security.PersonId;

/** One entry of a question's history. */
@Entity
@Immutable
@Table(name = "panel_question_step")
class StepEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long questionId;

    @Enumerated(EnumType.STRING)
    private QuestionStep step;

    private long personId;
    private Instant at;
    private String reason;

    @SuppressWarnings("NullAway.Init")
    protected StepEntry() {}

    StepEntry(QuestionMoved moved) {
        questionId = moved.question().value();
        step = moved.step();
        personId = moved.by().value();
        at = moved.at();
        reason = moved.reason();
    }

    QuestionStep step() {
        return step;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    Instant at() {
        return at;
    }

    String reason() {
        return reason;
    }
}
