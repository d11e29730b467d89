package uk.muster.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import uk.muster.security.NoSuchThing;
import uk.muster.ui.Toast;

/**
 * Tells people what went wrong when they pressed a button, where they are and with all that they typed still there. A
 * view that knows better what to say catches the exception itself.
 */
@Component
class ScreenErrors implements ErrorHandler {

    /** MariaDB's "record has changed since last read", which Spring does not translate. */
    private static final String SNAPSHOT_CONFLICT = "Record has changed since last read";

    private final transient FailureLog failures;

    ScreenErrors(FailureLog failures) {
        this.failures = failures;
    }

    @Override
    public void error(ErrorEvent event) {
        Throwable failure = event.getThrowable();
        if (UI.getCurrent() == null) {
            failures.write(failure);
        } else if (Causes.has(failure, AccessDeniedException.class)) {
            Toast.failure(denial(failure) + " Nothing was changed. If you should be able to, ask your administrator.");
        } else if (Causes.has(failure, AuthenticationException.class)) {
            UI.getCurrent().getPage().setLocation(SignInMessage.ENDED.address());
        } else if (Causes.has(failure, NoSuchThing.class)) {
            Toast.failure("This was not done, because what it was about is no longer there. Reload the page to see"
                    + " what is.");
        } else if (Causes.away(failure)) {
            failures.write(failure);
            Toast.failure(
                    "Muster cannot reach its database just now, so this was not saved. What you typed is kept here."
                            + " Leave this page open and try again in a minute.");
        } else if (isConflict(failure)) {
            Toast.failure("Somebody else changed this while you were working on it, so it was not saved. Copy what"
                    + " you typed, reload the page, and make your change again.");
        } else {
            Toast.failure("Sorry, something went wrong and this was not done. Try again; if it happens again, tell"
                    + " your administrator this reference: " + failures.write(failure) + ".");
        }
    }

    private static boolean isConflict(Throwable failure) {
        return Causes.has(failure, ConcurrencyFailureException.class)
                || Causes.of(failure)
                        .anyMatch(cause -> String.valueOf(cause.getMessage()).contains(SNAPSHOT_CONFLICT));
    }

    private static String denial(Throwable failure) {
        return Causes.of(failure)
                .filter(AccessDeniedException.class::isInstance)
                .map(cause -> String.valueOf(cause.getMessage()))
                .findFirst()
                .orElse("You may not do this.");
    }
}
