package uk.muster.testing;

import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.User;
import org.springframework.stereotype.Component;
import uk.muster.security.Accounts;

/** Lets a test act as somebody, with the rights that the database gives them at that moment. */
@Component
public class SignedIn {

    private static volatile SignedIn current;

    private final Accounts accounts;

    SignedIn(Accounts accounts) {
        this.accounts = accounts;
        current = this;
    }

    public static void as(String username) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(current.authentication(username));
        SecurityContextHolder.setContext(context);
    }

    public static void nobody() {
        SecurityContextHolder.clearContext();
    }

    private UsernamePasswordAuthenticationToken authentication(String username) {
        List<SimpleGrantedAuthority> authorities = accounts.actor(username).stream()
                .flatMap(actor -> actor.roles().stream())
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
        var principal = User.withUsername(username)
                .password("")
                .authorities(authorities)
                .build();
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, authorities);
    }
}
