package uk.muster.update;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import uk.muster.round.RequestId;

/** A thread of comments on an update or one of its paragraphs. It stays when its paragraph goes. */
@Entity
class UpdateThread {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long requestId;

    @JdbcTypeCode(SqlTypes.CHAR)
    private @Nullable UUID paragraphId;

    private boolean resolved;

    @SuppressWarnings("NullAway.Init")
    protected UpdateThread() {}

    UpdateThread(RequestId request, @Nullable UUID paragraph) {
        this.requestId = request.value();
        this.paragraphId = paragraph;
    }

    ThreadId id() {
        return new ThreadId(id);
    }

    RequestId request() {
        return new RequestId(requestId);
    }

    @Nullable
    UUID paragraph() {
        return paragraphId;
    }

    boolean isResolved() {
        return resolved;
    }

    void setResolved(boolean resolved) {
        this.resolved = resolved;
    }
}
