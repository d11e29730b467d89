package uk.muster.security;

import java.time.Duration;
import org.springframework.security.authentication.LockedException;

/** Signing in has to wait, because it failed too often. */
class TooManyFailures extends LockedException {

    private final Duration wait;

    TooManyFailures(Duration wait) {
        super("Too many failures; wait " + wait + ".");
        this.wait = wait;
    }

    Duration getWait() {
        return wait;
    }
}
