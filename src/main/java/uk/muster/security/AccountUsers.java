package uk.muster.security;

import java.util.List;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;

/** Gives Spring Security the accounts that the organisation keeps. */
@Service
class AccountUsers implements UserDetailsService {

    private final Accounts accounts;

    AccountUsers(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        Accounts.Credentials credentials = accounts.credentials(username)
                .orElseThrow(() -> new UsernameNotFoundException("There is no such account."));
        return User.withUsername(credentials.username())
                .password(credentials.passwordHash())
                .disabled(!credentials.enabled())
                .authorities(authorities(username))
                .build();
    }

    private List<SimpleGrantedAuthority> authorities(String username) {
        return accounts.actor(username).stream()
                .flatMap(actor -> actor.roles().stream())
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }
}
