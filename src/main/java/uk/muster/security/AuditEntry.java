package uk.muster.security;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of the audit log; never changed once written. */
@Entity
class AuditEntry {

    private static final int LONGEST = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private Instant at;
    private @Nullable Long personId;
    private String username;

    @Enumerated(EnumType.STRING)
    private AuditKind kind;

    private String what;

    @SuppressWarnings("NullAway.Init")
    protected AuditEntry() {}

    AuditEntry(Instant at, @Nullable PersonId person, String username, AuditKind kind, String what) {
        this.at = at;
        this.personId = person == null ? null : person.value();
        this.username = username;
        this.kind = kind;
        this.what = what.length() <= LONGEST ? what : what.substring(0, LONGEST - 1) + "…";
    }
}
