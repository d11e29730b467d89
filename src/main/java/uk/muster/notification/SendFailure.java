package uk.muster.notification;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.SendFailedException;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.mail.MailSendException;

/** Why a mail could not be sent: whether another try is worth while, and whether other mails fare better. */
record SendFailure(Exception failure) {

    /** The server will never take a mail for this address. */
    boolean isForGood() {
        return causes().anyMatch(cause -> cause instanceof SendFailedException refused
                && refused.getInvalidAddresses() != null
                && refused.getInvalidAddresses().length > 0);
    }

    /** The server does not answer, or does not know Muster. */
    boolean isOfServer() {
        return causes().anyMatch(
                        cause -> cause instanceof IOException || cause instanceof AuthenticationFailedException);
    }

    String inWords() {
        Throwable cause = NestedExceptionUtils.getMostSpecificCause(failure);
        return Objects.requireNonNullElse(cause.getMessage(), cause.getClass().getSimpleName())
                .strip();
    }

    /** Spring keeps what befell each message beside the cause of its own exception. */
    private Stream<Throwable> causes() {
        Stream<Exception> ofMessages = failure instanceof MailSendException notSent
                ? Stream.of(notSent.getMessageExceptions())
                : Stream.empty();
        return Stream.concat(Stream.of(failure), ofMessages)
                .flatMap(first -> Stream.iterate((Throwable) first, Objects::nonNull, Throwable::getCause));
    }
}
