package uk.muster.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import uk.muster.organisation.Contact;
import uk.muster.organisation.Contacts;
import uk.muster.security.OnBehalf;
import uk.muster.security.Role;

/** What is done once a day, before the digests: reminders, and forgetting what is old. Doing it again does no harm. */
@Component
class MorningRound {

    private static final Logger log = LoggerFactory.getLogger(MorningRound.class);
    private static final LocalTime HOUR = DigestTimes.HOUR.minusHours(1);
    private static final Set<Role> REMINDED = EnumSet.of(Role.UNIT_LEAD, Role.CONTRIBUTOR, Role.REVIEWER, Role.HEAD);

    private final Contacts contacts;
    private final OnBehalf onBehalf;
    private final Reminders reminders;
    private final Digests digests;
    private final Outbox outbox;
    private final Clock clock;
    private @Nullable LocalDate madeOn;

    MorningRound(
            Contacts contacts, OnBehalf onBehalf, Reminders reminders, Digests digests, Outbox outbox, Clock clock) {
        this.contacts = contacts;
        this.onBehalf = onBehalf;
        this.reminders = reminders;
        this.digests = digests;
        this.outbox = outbox;
        this.clock = clock;
    }

    void makeOnceADay() {
        LocalDate today = LocalDate.now(clock);
        if (!today.equals(madeOn) && !LocalTime.now(clock).isBefore(HOUR)) {
            make();
            madeOn = today;
        }
    }

    void make() {
        digests.settleStale();
        outbox.forgetOld();
        contacts.having(REMINDED).forEach(this::remind);
    }

    /** What failed for one does not stop the others. */
    private void remind(Contact person) {
        try {
            onBehalf.run(person.username(), () -> reminders.write(person));
        } catch (RuntimeException failed) {
            log.error("Reminders could not be written", failed);
        }
    }
}
