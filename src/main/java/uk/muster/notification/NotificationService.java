package uk.muster.notification;

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

    private static final Limit LATEST = Limit.of(30);

    private final Access access;
    private final NoticeRepository notices;
    private final NoticeWords words;
    private final MailChoiceRepository choices;
    private final MailSettings settings;
    private final Contacts contacts;

    NotificationService(
            Access access,
            NoticeRepository notices,
            NoticeWords words,
            MailChoiceRepository choices,
            MailSettings settings,
            Contacts contacts) {
        this.access = access;
        this.notices = notices;
        this.words = words;
        this.choices = choices;
        this.settings = settings;
        this.contacts = contacts;
    }

    /** What of the latest still holds, the most pressing first. */
    public List<NoticeLine> latest() {
        return words.of(
                notices.findByPersonIdOrderByAtDescIdDesc(access.actor().id().value(), LATEST));
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
