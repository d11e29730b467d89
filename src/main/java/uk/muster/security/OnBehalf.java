package uk.muster.security;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Does work for somebody while they are away, as if they had asked for it: the policy judges it by their rights of this
 * moment, so that no mail or feed ever tells what its reader may not see.
 */
@Component
public class OnBehalf {

    private final ActorCache actors;

    OnBehalf(ActorCache actors) {
        this.actors = actors;
    }

    /** What the work yields; empty, and nothing done, if there is no such account or it is disabled. */
    public <T> Optional<T> of(String username, Supplier<T> work) {
        return actors.actor(username).map(actor -> as(username, work));
    }

    /** The same for work that yields nothing. */
    public void run(String username, Runnable work) {
        of(username, () -> {
            work.run();
            return work;
        });
    }

    private static <T> T as(String username, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(username, null, AuthorityUtils.NO_AUTHORITIES));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
