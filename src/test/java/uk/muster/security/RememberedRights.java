package uk.muster.security;

import org.springframework.context.ApplicationContext;

/** For tests that change accounts behind the program's back. */
public final class RememberedRights {

    private RememberedRights() {}

    public static void forget(ApplicationContext context) {
        context.getBean(ActorCache.class).forget();
    }
}
