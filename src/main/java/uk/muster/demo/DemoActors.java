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

    void as(String username, Runnable act) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(username, null, AuthorityUtils.NO_AUTHORITIES));
        SecurityContextHolder.setContext(context);
        try {
            act.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    void as(String username, LocalDate day, LocalTime time, Runnable act) {
        at(day, time, () -> {
            as(username, act);
            return act;
        });
    }

    <T> T at(LocalDate day, LocalTime time, Supplier<T> act) {
        clock.travelTo(day.atTime(time).atZone(clock.getZone()).toInstant());
        try {
            return act.get();
        } finally {
            clock.returnToPresent();
        }
    }
}
