package uk.muster.update;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.muster.security.PersonId;

/** That somebody is mentioned in a comment, and when they first saw it. */
@Entity
class UpdateMention {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long commentId;
    private long personId;
    private @Nullable Instant readAt;

    @SuppressWarnings("NullAway.Init")
    protected UpdateMention() {}

    UpdateMention(UpdateComment comment, PersonId person) {
        this.commentId = comment.id();
        this.personId = person.value();
    }
}
