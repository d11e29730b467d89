package uk.muster.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.organisation.Contact;
import uk.muster.organisation.Contacts;
import uk.muster.security.Access;
import uk.muster.security.PersonId;

/** What the actor is told, and how often by mail: everybody's own, and nobody else's. */
@Service
@Transactional(readOnly = true)
public class NotificationService {

    private static final Limit LATEST = Limit.of(50);
    private static final Duration LATELY = Duration.ofDays(30);

    private final Access access;
    private final NoticeRepository notices;
    private final NoticeWords words;
    private final MailChoiceRepository choices;
    private final MailSettings settings;
    private final Contacts contacts;
    private final Clock clock;

    NotificationService(
            Access access,
            NoticeRepository notices,
            NoticeWords words,
            MailChoiceRepository choices,
            MailSettings settings,
            Contacts contacts,
            Clock clock) {
        this.access = access;
        this.notices = notices;
        this.words = words;
        this.choices = choices;
        this.settings = settings;
        this.contacts = contacts;
        this.clock = clock;
    }

    /** What happened lately and still holds, the most pressing first. */
    public List<NoticeLine> latest() {
        Instant since = clock.instant().minus(LATELY);
        return words.of(notices.findByPersonIdAndAtAfterOrderByAtDescIdDesc(
                access.actor().id().value(), since, LATEST));
    }

    public MailRhythm rhythm() {
        PersonId person = access.actor().id();
        Rhythm chosen = choices.findById(person.value()).map(MailChoice::rhythm).orElse(Rhythm.DAILY);
        return new MailRhythm(chosen, contacts.of(person).map(Contact::email).orElse(""), settings.isOn());
    }

    @Transactional
    public void choose(Rhythm rhythm) {
        choices.save(new MailChoice(access.actor().id(), rhythm));
    }
}
