package uk.muster.security;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down who did, or was refused, what. It tells of things by their names and ids, never of anybody's text. */
@Service
public class AuditLog {

    private final AuditEntryRepository entries;
    private final CurrentActor currentActor;
    private final Clock clock;

    AuditLog(AuditEntryRepository entries, CurrentActor currentActor, Clock clock) {
        this.entries = entries;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Belongs to the caller's transaction: what is rolled back did not happen. */
    @Transactional
    public void record(AuditKind kind, String what) {
        write(kind, what);
    }

    /** In a transaction of its own: stays although the caller's is rolled back, as a refusal's is. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void recordApart(AuditKind kind, String what) {
        write(kind, what);
    }

    /** By somebody who cannot have signed in yet: the first account makes itself. Belongs to the caller's transaction. */
    @Transactional
    public void recordBy(PersonId person, String username, AuditKind kind, String what) {
        entries.save(new AuditEntry(clock.instant(), person, username, kind, what));
    }

    /** Somebody could not sign in, and so is nobody yet. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void recordRefusedSignIn(String username, String what) {
        entries.save(new AuditEntry(clock.instant(), null, username, AuditKind.SIGN_IN_REFUSED, what));
    }

    private void write(AuditKind kind, String what) {
        Actor actor = currentActor.get();
        recordBy(actor.id(), actor.username(), kind, what);
    }
}
