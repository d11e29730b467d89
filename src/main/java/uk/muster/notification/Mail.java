package uk.muster.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import uk.muster.organisation.Contact;
import uk.muster.security.PersonId;

/**
 * A mail in the outbox. It is claimed before it is sent: a server that stops in between does not send it again, since it
 * may have arrived, but leaves it to an administrator. Decision 0100.
 */
@Entity
class Mail {

    /** With these, growing fourfold, a mail is tried for about a day. */
    static final Duration FIRST_PAUSE = Duration.ofMinutes(1);

    static final int MOST_TRIES = 7;
    private static final int LONGEST_FAILURE = 500;
    private static final int LONGEST_SUBJECT = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long personId;
    private String subject;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String text;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String html;

    private String messageId;

    @Enumerated(EnumType.STRING)
    private MailState state = MailState.WAITING;

    private int tries;
    private Instant writtenAt;
    private Instant nextTryAt;
    private @Nullable Instant triedAt;
    private String failure = "";

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Mail() {}

    /** @param messageId stays the same from try to try, so that a reader's mailbox can tell a repeat */
    Mail(PersonId person, Letter letter, String messageId, Instant now) {
        this.personId = person.value();
        this.subject = shortened(letter.subject(), LONGEST_SUBJECT);
        this.text = letter.text();
        this.html = letter.html();
        this.messageId = messageId;
        this.writtenAt = now;
        this.nextTryAt = now;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    PersonId person() {
        return new PersonId(personId);
    }

    Letter letter() {
        return new Letter(subject, text, html);
    }

    String messageId() {
        return messageId;
    }

    boolean isDue(Instant now) {
        return state == MailState.WAITING && !nextTryAt.isAfter(now);
    }

    /** From here on the outcome is unknown until it is written down. */
    void claim(Instant now) {
        demand(MailState.WAITING);
        state = MailState.SENDING;
        tries++;
        triedAt = now;
    }

    void sent() {
        demand(MailState.SENDING);
        state = MailState.SENT;
        failure = "";
    }

    /** It did not arrive: it is tried again after a pause, until it has been tried often enough. */
    void putOff(String why, Instant now) {
        demand(MailState.SENDING);
        failure = shortened(why, LONGEST_FAILURE);
        if (tries >= MOST_TRIES) {
            state = MailState.FAILED;
        } else {
            state = MailState.WAITING;
            nextTryAt = now.plus(FIRST_PAUSE.multipliedBy(1L << 2 * (tries - 1)));
        }
    }

    /** It will never arrive, or nobody knows whether it has. */
    void giveUp(String why) {
        demand(MailState.SENDING);
        state = MailState.FAILED;
        failure = shortened(why, LONGEST_FAILURE);
    }

    /** Another administrator may have been quicker: then it is on its way already. */
    void retry(Instant now) {
        if (state != MailState.FAILED) {
            return;
        }
        state = MailState.WAITING;
        tries = 0;
        nextTryAt = now;
    }

    /** @param reader none if the account has ended */
    MailRow row(String name, @Nullable Contact reader) {
        return new MailRow(
                id(),
                name,
                reader == null ? "" : reader.email(),
                subject,
                state,
                tries,
                writtenAt,
                state == MailState.WAITING ? nextTryAt : null,
                failure);
    }

    private void demand(MailState wanted) {
        if (state != wanted) {
            throw new IllegalStateException("This mail is " + state + ", not " + wanted + ".");
        }
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
