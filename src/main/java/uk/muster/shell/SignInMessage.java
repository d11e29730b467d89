package uk.muster.shell;

import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.Optional;
import uk.muster.ui.Notice;

/** Why somebody stands before the sign-in form: the query of its address says it in one word. */
enum SignInMessage {
    ERROR("error"),
    WAIT("wait"),
    AWAY("away"),
    ENDED("ended"),
    IDLE("idle"),
    SIGNED_OUT("signed-out"),
    SET_UP("set-up");

    private static final long LONGEST_WAIT = 900;

    private final String parameter;

    SignInMessage(String parameter) {
        this.parameter = parameter;
    }

    /** The sign-in form with this message, from anywhere in the workspace. */
    String address() {
        return "/login?" + parameter;
    }

    static Optional<Notice> noticeFor(QueryParameters query) {
        for (SignInMessage message : values()) {
            if (query.getParameters().containsKey(message.parameter)) {
                return Optional.of(message.notice(
                        query.getSingleParameter(message.parameter).orElse("")));
            }
        }
        return Optional.empty();
    }

    private Notice notice(String value) {
        return switch (this) {
            case ERROR ->
                Notice.error("That username and password do not match an account that is in use. Check both and try"
                        + " again, or ask your administrator.");
            case WAIT ->
                Notice.error("There were too many failed attempts. Wait " + words(wait(value)) + ", then try again.");
            case AWAY ->
                Notice.error("Muster could not reach its database, so nobody could look whether the password is right."
                        + " Try again in a minute.");
            case ENDED ->
                Notice.warning("Your session has ended because your account or what you may do was changed. Sign in"
                        + " again, or ask your administrator.");
            case IDLE ->
                Notice.information(
                        "You have been signed out because nothing was done for a while. Sign in again to" + " go on.");
            case SIGNED_OUT -> Notice.information("You have signed out.");
            case SET_UP -> Notice.success("Muster is set up. Sign in to add people, units and areas.");
        };
    }

    private static Duration wait(String value) {
        boolean number = value.matches("\\d{1,3}");
        return Duration.ofSeconds(number ? Math.clamp(Long.parseLong(value), 1, LONGEST_WAIT) : LONGEST_WAIT);
    }

    private static String words(Duration wait) {
        if (wait.toSeconds() < 60) {
            return wait.toSeconds() == 1 ? "1 second" : wait.toSeconds() + " seconds";
        }
        long minutes = wait.plusSeconds(59).toMinutes();
        return minutes == 1 ? "1 minute" : minutes + " minutes";
    }
}
