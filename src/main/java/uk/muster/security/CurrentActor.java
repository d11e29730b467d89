package uk.muster.security;

import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Finds whoever is signed in and their rights of this moment: a right taken away stops working at once. */
@Component
class CurrentActor {

    private final ActorCache actors;

    CurrentActor(ActorCache actors) {
        this.actors = actors;
    }

    Actor get() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null) {
            throw new AuthenticationCredentialsNotFoundException("Nobody is signed in.");
        }
        return actors.actor(authentication.getName())
                .orElseThrow(() -> new AuthenticationCredentialsNotFoundException("This account has ended."));
    }
}
