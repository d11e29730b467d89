package uk.muster.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.calendar.ICalendar;
import uk.muster.organisation.Contacts;
import uk.muster.security.Access;
import uk.muster.security.OnBehalf;
import uk.muster.security.PersonId;

/** Everybody's own calendar, at an address that works without signing in until it is renewed. */
@Service
@Transactional
public class CalendarService {

    private final Access access;
    private final OnBehalf onBehalf;
    private final CalendarAddressRepository addresses;
    private final Contacts contacts;
    private final Deadlines deadlines;
    private final MailSettings settings;
    private final Clock clock;

    CalendarService(
            Access access,
            OnBehalf onBehalf,
            CalendarAddressRepository addresses,
            Contacts contacts,
            Deadlines deadlines,
            MailSettings settings,
            Clock clock) {
        this.access = access;
        this.onBehalf = onBehalf;
        this.addresses = addresses;
        this.contacts = contacts;
        this.deadlines = deadlines;
        this.settings = settings;
        this.clock = clock;
    }

    /** When the actor's address was made, if they have one. */
    @Transactional(readOnly = true)
    public Optional<Instant> madeAt() {
        return addresses.findById(access.actor().id().value()).map(CalendarAddress::madeAt);
    }

    /** Makes the actor a new address and ends the one before. It is told this once: only its hash is kept. */
    public String renew() {
        PersonId person = access.actor().id();
        CalendarToken token = CalendarToken.random();
        addresses.save(new CalendarAddress(person, token.hash(), clock.instant()));
        return settings.link("calendar/" + token.value() + ".ics").toString();
    }

    /** Ends the actor's address. */
    public void end() {
        addresses.deleteById(access.actor().id().value());
    }

    /** The calendar at that address, by its owner's rights of this moment; empty if there is none, or no such account. */
    @Transactional(readOnly = true)
    public Optional<String> feed(String token) {
        return addresses
                .findByTokenHash(new CalendarToken(token).hash())
                .flatMap(address -> contacts.of(address.person()))
                .flatMap(owner -> onBehalf.of(owner.username(), deadlines::events))
                .map(events -> ICalendar.write("Muster", events, clock.instant()));
    }
}
