package uk.muster.notification;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.organisation.Contact;
import uk.muster.organisation.Contacts;
import uk.muster.organisation.OrganisationService;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.AuditKind;
import uk.muster.security.AuditLog;
import uk.muster.security.NoSuchThing;
import uk.muster.security.PersonId;

/** Mails that have not arrived, for administrators: who was to get them and what stood in the way, never their text. */
@Service
@Transactional(readOnly = true)
public class MailService {

    private static final Set<MailState> NOT_ARRIVED =
            EnumSet.of(MailState.WAITING, MailState.SENDING, MailState.FAILED);

    private final Access access;
    private final AuditLog audit;
    private final MailRepository mails;
    private final MailSettings settings;
    private final OrganisationService organisation;
    private final Contacts contacts;
    private final Clock clock;

    MailService(
            Access access,
            AuditLog audit,
            MailRepository mails,
            MailSettings settings,
            OrganisationService organisation,
            Contacts contacts,
            Clock clock) {
        this.access = access;
        this.audit = audit;
        this.mails = mails;
        this.settings = settings;
        this.organisation = organisation;
        this.contacts = contacts;
        this.clock = clock;
    }

    /** Whether this server sends mail at all. */
    public boolean isOn() {
        return settings.isOn();
    }

    /** The newest first. */
    public List<MailRow> notArrived(Pageable page) {
        access.demand(Action.MANAGE_MAIL);
        List<Mail> found = mails.findByStateInOrderByWrittenAtDescIdDesc(NOT_ARRIVED, page);
        Set<PersonId> persons = found.stream().map(Mail::person).collect(Collectors.toSet());
        Map<PersonId, String> names = organisation.names(persons);
        Map<PersonId, Contact> reachable = contacts.of(persons);
        return found.stream()
                .map(mail -> mail.row(names.get(mail.person()), reachable.get(mail.person())))
                .toList();
    }

    public long countNotArrived() {
        access.demand(Action.MANAGE_MAIL);
        return mails.countByStateIn(NOT_ARRIVED);
    }

    /** Lets a mail that was given up be tried anew, to the address that its reader has now. */
    @Transactional
    public void retry(long id) {
        access.demand(Action.MANAGE_MAIL);
        Mail mail = mails.findById(id).orElseThrow(() -> new NoSuchThing("There is no such mail any more."));
        mail.retry(clock.instant());
        audit.record(AuditKind.CHANGE, "send again mail " + id);
    }
}
