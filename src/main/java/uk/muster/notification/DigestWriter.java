package uk.muster.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.IdGenerator;
import uk.muster.organisation.Contact;
import uk.muster.security.OnBehalf;

/**
 * Writes one mail of all that one person is to be told now, and settles those notices in the same transaction: whatever
 * stops the server, each is told once or still to be told.
 */
@Component
class DigestWriter {

    private final OnBehalf onBehalf;
    private final NoticeWords words;
    private final DecisionWords decisions;
    private final LetterWriter letters;
    private final NoticeRepository notices;
    private final MailRepository mails;
    private final MailSettings settings;
    private final IdGenerator ids;
    private final Clock clock;

    DigestWriter(
            OnBehalf onBehalf,
            NoticeWords words,
            DecisionWords decisions,
            LetterWriter letters,
            NoticeRepository notices,
            MailRepository mails,
            MailSettings settings,
            IdGenerator ids,
            Clock clock) {
        this.onBehalf = onBehalf;
        this.words = words;
        this.decisions = decisions;
        this.letters = letters;
        this.notices = notices;
        this.mails = mails;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param reader none if they want no mail, or cannot have any: then nothing is written */
    @Transactional
    public void write(List<Notice> due, @Nullable Contact reader) {
        List<Notice> untimely = untimely(due, reader);
        if (!untimely.isEmpty()) {
            demandAll(notices.takeBack(ids(untimely)), untimely);
        }
        List<Notice> timely =
                due.stream().filter(notice -> !untimely.contains(notice)).toList();
        if (!timely.isEmpty()) {
            tell(timely, reader);
        }
    }

    /** What a draft that is being written in gave rise to is forgotten: once the draft is finished, another morning tells it. */
    private List<Notice> untimely(List<Notice> due, @Nullable Contact reader) {
        return Optional.ofNullable(reader)
                .flatMap(contact -> onBehalf.of(contact.username(), () -> decisions.untimely(due)))
                .orElse(List.of());
    }

    private void tell(List<Notice> due, @Nullable Contact reader) {
        Instant now = clock.instant();
        Long written = Optional.ofNullable(reader)
                .flatMap(contact -> mail(contact, due, now))
                .map(mail -> mails.save(mail).id())
                .orElse(null);
        demandAll(notices.settle(ids(due), written, now), due);
    }

    private static List<Long> ids(List<Notice> notices) {
        return notices.stream().map(Notice::id).toList();
    }

    private static void demandAll(int done, List<Notice> notices) {
        if (done != notices.size()) {
            throw new OptimisticLockingFailureException("Somebody else has just told these notices.");
        }
    }

    private Optional<Mail> mail(Contact reader, List<Notice> due, Instant now) {
        return onBehalf.of(reader.username(), () -> words.of(due))
                .filter(lines -> !lines.isEmpty())
                .map(lines -> new Mail(reader.id(), letters.digest(reader, lines), messageId(), now));
    }

    private String messageId() {
        return "<" + ids.generateId() + "@" + settings.domain() + ">";
    }
}
