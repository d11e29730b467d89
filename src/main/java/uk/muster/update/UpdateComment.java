package uk.muster.update;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import uk.muster.round.RequestId;
import uk.muster.security.PersonId;

/** A comment on an update or one of its paragraphs. It stays when its paragraph goes, for the history. */
@Entity
class UpdateComment {

    static final int LONGEST = 4000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long requestId;

    @JdbcTypeCode(SqlTypes.CHAR)
    private @Nullable UUID paragraphId;

    private Instant at;
    private long personId;
    private String text;

    @SuppressWarnings("NullAway.Init")
    protected UpdateComment() {}

    UpdateComment(RequestId request, @Nullable UUID paragraph, String text, PersonId by, Instant at) {
        String said = text.strip();
        if (said.isEmpty() || said.length() > LONGEST) {
            throw new IllegalArgumentException("Write a comment of at most " + LONGEST + " characters.");
        }
        this.requestId = request.value();
        this.paragraphId = paragraph;
        this.text = said;
        this.personId = by.value();
        this.at = at;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    Comment toComment(Map<PersonId, String> names) {
        return new Comment(id, paragraphId, at, person(), names.getOrDefault(person(), ""), text);
    }
}
