package uk.muster.start;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Tells the operator in one line on the error output why Muster did not start, instead of a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RefusalReporter implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        String reason = reasonOf(failure);
        if (reason == null) {
            return false;
        }
        System.err.println("muster: " + reason);
        return true;
    }

    private static @Nullable String reasonOf(@Nullable Throwable failure) {
        return switch (failure) {
            case null -> null;
            case StartRefused refused -> refused.getMessage();
            case PortInUseException taken ->
                "Port " + taken.getPort() + " is in use. Stop what uses it, or choose another with --port.";
            default -> reasonOf(failure.getCause());
        };
    }
}
