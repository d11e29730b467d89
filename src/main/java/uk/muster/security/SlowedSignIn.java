package uk.muster.security;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Lets nobody try a password while {@link SignInSlowdown} says to wait, and tells it how each try ended. */
class SlowedSignIn implements AuthenticationProvider {

    private static final Logger log = LoggerFactory.getLogger(SlowedSignIn.class);

    private final AuthenticationProvider passwords;
    private final SignInSlowdown slowdown;
    private final Accounts accounts;
    private final AuditLog audit;

    SlowedSignIn(AuthenticationProvider passwords, SignInSlowdown slowdown, Accounts accounts, AuditLog audit) {
        this.passwords = passwords;
        this.slowdown = slowdown;
        this.accounts = accounts;
        this.audit = audit;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String account = attempt.getName();
        String address = address(attempt);
        Duration wait = slowdown.wait(account, address);
        if (wait.isPositive()) {
            log.warn("Sign-in refused while slowed down, from {}", address);
            throw new TooManyFailures(wait);
        }
        try {
            Authentication signedIn = passwords.authenticate(attempt);
            slowdown.succeeded(account);
            return signedIn;
        } catch (AuthenticationServiceException away) {
            log.warn("Nobody could look whether the password is right", away);
            throw away;
        } catch (AuthenticationException refused) {
            slowdown.failed(account, address);
            writeDown(account, address);
            throw refused;
        }
    }

    /** People type passwords where their name belongs: a name that is no account's is not written down. */
    private void writeDown(String account, String address) {
        String username = accounts.credentials(account)
                .map(Accounts.Credentials::username)
                .orElse("(unknown)");
        log.warn("Sign-in refused: {} from {}", username, address);
        audit.recordRefusedSignIn(username, "sign in from " + address);
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details
                ? details.getRemoteAddress()
                : "an unknown address";
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return passwords.supports(authentication);
    }
}
