package uk.muster.shell;

import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import uk.muster.ui.Notice;

/** Why somebody stands before the sign-in form: the query of its address says it in one word. */
enum SignInMessage {
    ERROR("error"),
    SIGNED_OUT("signed-out");

    private final String parameter;

    SignInMessage(String parameter) {
        this.parameter = parameter;
    }

    static Optional<SignInMessage> of(QueryParameters query) {
        for (SignInMessage message : values()) {
            if (query.getParameters().containsKey(message.parameter)) {
                return Optional.of(message);
            }
        }
        return Optional.empty();
    }

    Notice notice() {
        return switch (this) {
            case ERROR ->
                Notice.error("That username and password do not match an account that is in use. Check both and try"
                        + " again, or ask your administrator.");
            case SIGNED_OUT -> Notice.information("You have signed out.");
        };
    }
}
