package uk.muster.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.AccountStatusUserDetailsChecker;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** How people sign in, and what the form is told when they could not. */
@Component
class SignIn {

    private final AuthenticationManager manager;

    SignIn(AccountUsers users, PasswordEncoder passwords, SignInSlowdown slowdown, Accounts accounts, AuditLog audit) {
        DaoAuthenticationProvider byPassword = new DaoAuthenticationProvider(users);
        byPassword.setPasswordEncoder(passwords);
        // Only after the password: how long the answer takes must not tell a disabled account from another.
        byPassword.setPreAuthenticationChecks(user -> {});
        byPassword.setPostAuthenticationChecks(new AccountStatusUserDetailsChecker());
        manager = new ProviderManager(new SlowedSignIn(byPassword, slowdown, accounts, audit));
    }

    AuthenticationManager manager() {
        return manager;
    }

    /** Back to the form: with how many seconds to wait, that the database is away, or with no more than that it failed. */
    void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String query = switch (failure) {
            case TooManyFailures tooMany ->
                "wait=" + Math.max(1, tooMany.getWait().toSeconds());
            case AuthenticationServiceException _ -> "away";
            default -> "error";
        };
        response.sendRedirect(request.getContextPath() + FilterChains.LOGIN + "?" + query);
    }
}
