package uk.muster.organisation;

import jakarta.validation.Valid;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.AuditKind;
import uk.muster.security.AuditLog;

/** The administrator's work on the body's own details. */
@Service
@Validated
@Transactional
public class BodyService {

    private final Access access;
    private final BodyRepository bodies;
    private final AuditLog audit;

    BodyService(Access access, BodyRepository bodies, AuditLog audit) {
        this.access = access;
        this.bodies = bodies;
        this.audit = audit;
    }

    /** @throws OptimisticLockingFailureException if somebody changed the details meanwhile */
    public void change(@Valid Body body) {
        access.demand(Action.MANAGE_ORGANISATION);
        BodySettings settings = bodies.theBody();
        if (settings.view().version() != body.version()) {
            throw new OptimisticLockingFailureException("The body's details changed meanwhile.");
        }
        settings.change(body);
        bodies.save(settings);
        audit.record(AuditKind.CHANGE, "changed the details of the body");
    }
}
