package uk.muster.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mails on their way; each step is a transaction of its own, so that what a stopped server left is plain. */
@Component
class Outbox {

    private static final Limit AT_A_TIME = Limit.of(100);

    /** Far longer than a mail server takes to answer or to be given up. */
    private static final Duration LEFT_BEHIND = Duration.ofMinutes(10);

    private static final Duration KEPT = Duration.ofDays(30);

    private final MailRepository mails;
    private final Clock clock;

    Outbox(MailRepository mails, Clock clock) {
        this.mails = mails;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Long> due() {
        return mails.due(MailState.WAITING, clock.instant(), AT_A_TIME);
    }

    /** The mail, for whoever takes it to send it; empty if another has taken it already. */
    @Transactional
    public Optional<Mail> claim(long id) {
        Instant now = clock.instant();
        Optional<Mail> mail = mails.findById(id).filter(found -> found.isDue(now));
        mail.ifPresent(found -> found.claim(now));
        return mail;
    }

    @Transactional
    public void record(long id, Consumer<Mail> outcome) {
        mails.findById(id).ifPresent(outcome);
    }

    /** Gives up what was being sent when Muster stopped. */
    @Transactional
    public void giveUpLeftBehind() {
        mails.leftBehind(clock.instant().minus(LEFT_BEHIND))
                .forEach(mail -> mail.giveUp("Muster stopped while it was being sent: it may have arrived."));
    }

    @Transactional
    public void forgetOld() {
        mails.deleteSentBefore(clock.instant().minus(KEPT));
    }
}
