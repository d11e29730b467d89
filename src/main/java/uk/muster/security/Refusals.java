package uk.muster.security;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Writes down what was refused to whom: for the machine's log, and for the administrators' audit. */
@Component
class Refusals {

    private static final Logger log = LoggerFactory.getLogger(Refusals.class);

    private final AuditLog audit;

    Refusals(AuditLog audit) {
        this.audit = audit;
    }

    void log(Actor actor, Action action, Object about) {
        String what = about.toString().isEmpty() ? action.words() : action.words() + " (" + about + ")";
        log.warn("Refused: {} may not {}", actor.username(), what);
        audit.recordApart(AuditKind.REFUSED, what);
    }
}
