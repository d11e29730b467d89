package uk.muster.notification;

import jakarta.mail.SendFailedException;
import java.util.stream.Stream;
import org.springframework.mail.MailSendException;

/** Tells a server that cannot take a mail now from one that never will take it for this address. */
final class Refusal {

    private Refusal() {}

    static boolean isForGood(Exception failure) {
        return causes(failure)
                .anyMatch(cause -> cause instanceof SendFailedException refused
                        && refused.getInvalidAddresses() != null
                        && refused.getInvalidAddresses().length > 0);
    }

    /** Spring keeps what befell each message beside the cause of its own exception. */
    private static Stream<Throwable> causes(Exception failure) {
        Stream<Exception> ofMessages = failure instanceof MailSendException notSent
                ? Stream.of(notSent.getMessageExceptions())
                : Stream.empty();
        return Stream.concat(Stream.of(failure), ofMessages)
                .flatMap(first -> Stream.iterate((Throwable) first, cause -> cause != null, Throwable::getCause));
    }
}
