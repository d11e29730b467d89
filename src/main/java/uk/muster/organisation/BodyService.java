package uk.muster.organisation;

import jakarta.validation.Valid;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import uk.muster.security.Access;
import uk.muster.security.Action;

/** The administrator's work on the body's own details. */
@Service
@Validated
@Transactional
public class BodyService {

    private final Access access;
    private final BodyRepository bodies;

    BodyService(Access access, BodyRepository bodies) {
        this.access = access;
        this.bodies = bodies;
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
    }
}
