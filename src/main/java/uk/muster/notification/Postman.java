package uk.muster.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import uk.muster.organisation.Contact;
import uk.muster.organisation.Contacts;

/** Takes mails from the outbox to the mail server, never inside a transaction. */
@Component
class Postman {

    private static final Logger log = LoggerFactory.getLogger(Postman.class);

    private final Outbox outbox;
    private final Contacts contacts;
    private final JavaMailSender server;
    private final MailSettings settings;
    private final Clock clock;

    Postman(Outbox outbox, Contacts contacts, JavaMailSender server, MailSettings settings, Clock clock) {
        this.outbox = outbox;
        this.contacts = contacts;
        this.server = server;
        this.settings = settings;
        this.clock = clock;
    }

    void deliver() {
        outbox.giveUpLeftBehind();
        outbox.due().forEach(id -> claim(id).ifPresent(this::deliver));
    }

    private Optional<Mail> claim(long id) {
        try {
            return outbox.claim(id);
        } catch (OptimisticLockingFailureException another) {
            return Optional.empty();
        }
    }

    private void deliver(Mail mail) {
        contacts.of(mail.person())
                .ifPresentOrElse(
                        reader -> send(mail, reader),
                        () -> outbox.record(mail.id(), claimed -> claimed.giveUp("This account has ended.")));
    }

    private void send(Mail mail, Contact reader) {
        try {
            server.send(message(mail, reader));
        } catch (MailException | MessagingException failed) {
            String why = why(failed);
            log.warn("Mail {} could not be sent: {}", mail.id(), why);
            outbox.record(mail.id(), claimed -> {
                if (Refusal.isForGood(failed)) {
                    claimed.giveUp(why);
                } else {
                    claimed.putOff(why, clock.instant());
                }
            });
            return;
        }
        outbox.record(mail.id(), Mail::sent);
    }

    private static String why(Exception failed) {
        Throwable cause = NestedExceptionUtils.getMostSpecificCause(failed);
        return Objects.requireNonNullElse(cause.getMessage(), cause.getClass().getSimpleName())
                .strip();
    }

    private MimeMessage message(Mail mail, Contact reader) throws MessagingException {
        Letter letter = mail.letter();
        MimeMessage message = server.createMimeMessage();
        MimeMessageHelper helper = new MimeMessageHelper(
                message, MimeMessageHelper.MULTIPART_MODE_MIXED_RELATED, StandardCharsets.UTF_8.name());
        helper.setFrom(settings.from());
        helper.setTo(reader.email());
        helper.setSubject(letter.subject());
        helper.setText(letter.text(), letter.html());
        message.setHeader("Message-ID", mail.messageId());
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }
}
