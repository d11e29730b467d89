package uk.muster.security;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Logs what was refused to whom. */
@Component
class Refusals {

    private static final Logger log = LoggerFactory.getLogger(Refusals.class);

    void log(Actor actor, Action action, Object about) {
        log.warn("Refused: {} may not {} ({})", actor.username(), action.words(), about);
    }
}
