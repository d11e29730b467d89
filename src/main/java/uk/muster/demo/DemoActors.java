package uk.muster.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Lets the demonstration's people act, each under their own name and rights, on the day they are said to have. */
@DemoComponent
class DemoActors {

    private final DemoClock clock;

    DemoActors(DemoClock clock) {
        this.clock = clock;
    }

    void act(String username, LocalDate day, LocalTime time, Runnable work) {
        ask(username, day, time, () -> {
            work.run();
            return work;
        });
    }

    /** The same for work that yields something. */
    <T> T ask(String username, LocalDate day, LocalTime time, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(username, null, AuthorityUtils.NO_AUTHORITIES));
        clock.travelTo(day.atTime(time).atZone(clock.getZone()).toInstant());
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
            clock.returnToPresent();
        }
    }
}
