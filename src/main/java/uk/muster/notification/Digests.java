package uk.muster.notification;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.muster.organisation.Contact;
import uk.muster.organisation.Contacts;
import uk.muster.security.PersonId;

/** Decides who is told what now, by the rhythm that each has chosen. What failed for one does not stop the others. */
@Component
class Digests {

    private static final Logger log = LoggerFactory.getLogger(Digests.class);

    /** News as old as that is none: after a long time without mail nobody is flooded. */
    private static final Duration STALE = Duration.ofDays(8);

    private final NoticeRepository notices;
    private final MailChoiceRepository choices;
    private final Contacts contacts;
    private final DigestWriter writer;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Digests(
            NoticeRepository notices,
            MailChoiceRepository choices,
            Contacts contacts,
            DigestWriter writer,
            TransactionTemplate transaction,
            Clock clock) {
        this.notices = notices;
        this.choices = choices;
        this.contacts = contacts;
        this.writer = writer;
        this.transaction = transaction;
        this.clock = clock;
    }

    void write() {
        ZonedDateTime now = ZonedDateTime.ofInstant(clock.instant(), clock.getZone());
        Map<PersonId, Rhythm> chosen =
                choices.findAll().stream().collect(toMap(MailChoice::person, MailChoice::rhythm));
        Map<PersonId, List<Notice>> due = notices.unsettled().stream()
                .filter(notice -> DigestTimes.tells(notice, rhythm(chosen, notice.person()), now))
                .collect(groupingBy(Notice::person));
        Map<PersonId, Contact> readers = contacts.of(due.keySet());
        due.forEach((person, told) -> write(told, rhythm(chosen, person), readers.get(person)));
    }

    private void write(List<Notice> due, Rhythm rhythm, @Nullable Contact reader) {
        boolean reachable = reader != null && !reader.email().isBlank() && rhythm != Rhythm.NONE;
        try {
            writer.write(due, reachable ? reader : null);
        } catch (RuntimeException failed) {
            log.error("A digest could not be written", failed);
        }
    }

    void settleStale() {
        transaction.executeWithoutResult(
                status -> notices.settleOlderThan(clock.instant().minus(STALE), clock.instant()));
    }

    private static Rhythm rhythm(Map<PersonId, Rhythm> chosen, PersonId person) {
        return chosen.getOrDefault(person, Rhythm.DAILY);
    }
}
