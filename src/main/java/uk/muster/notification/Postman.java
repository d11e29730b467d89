package uk.muster.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

    /** Sends what is due. Once the server does not answer, the rest waits as well. */
    void deliver() {
        outbox.giveUpLeftBehind();
        for (long id : outbox.due()) {
            Optional<SendFailure> failure = claim(id).flatMap(this::deliver);
            if (failure.isPresent() && failure.get().isOfServer()) {
                return;
            }
        }
    }

    private Optional<Mail> claim(long id) {
        try {
            return outbox.claim(id);
        } catch (OptimisticLockingFailureException another) {
            return Optional.empty();
        }
    }

    private Optional<SendFailure> deliver(Mail mail) {
        Optional<Contact> reader = contacts.of(mail.person());
        if (reader.isEmpty()) {
            outbox.record(mail.id(), claimed -> claimed.giveUp("This account has ended."));
            return Optional.empty();
        }
        try {
            server.send(message(mail, reader.get()));
        } catch (MailException | MessagingException failed) {
            SendFailure failure = new SendFailure(failed);
            putOff(mail, failure);
            return Optional.of(failure);
        }
        outbox.record(mail.id(), Mail::sent);
        return Optional.empty();
    }

    private void putOff(Mail mail, SendFailure failure) {
        log.warn("Mail {} could not be sent: {}", mail.id(), failure.inWords());
        outbox.record(mail.id(), claimed -> {
            if (failure.isForGood()) {
                claimed.giveUp(failure.inWords());
            } else {
                claimed.putOff(failure.inWords(), clock.instant());
            }
        });
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
