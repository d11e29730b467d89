package uk.muster.organisation;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import uk.muster.security.Access;
import uk.muster.security.AccountChanged;
import uk.muster.security.Action;
import uk.muster.security.Actor;
import uk.muster.security.AuditKind;
import uk.muster.security.AuditLog;
import uk.muster.security.NoSuchThing;
import uk.muster.security.PersonId;
import uk.muster.security.Role;
import uk.muster.security.Scope;
import uk.muster.text.Dates;

/**
 * Hands somebody's work to another between two dates: what they write, review or edit, but never sign-off, scrutiny or
 * administration. Everybody arranges it for themselves, an administrator for anybody. Decision 0033.
 */
@Service
@Validated
@Transactional
public class CoverService {

    private final Access access;
    private final CoverRepository covers;
    private final PersonRepository people;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final Clock clock;

    CoverService(
            Access access,
            CoverRepository covers,
            PersonRepository people,
            ApplicationEventPublisher events,
            AuditLog audit,
            Clock clock) {
        this.access = access;
        this.covers = covers;
        this.people = people;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** Cover of today and later that concerns the actor; all of it for an administrator. */
    @Transactional(readOnly = true)
    public List<CoverView> covers() {
        Actor actor = access.actor();
        return views(covers.findFrom(today()).stream()
                .filter(cover -> actor.is(Role.ADMINISTRATOR) || cover.concerns(actor.id()))
                .toList());
    }

    /** Cover of today in which the actor is away or stands in. */
    @Transactional(readOnly = true)
    public List<CoverView> mineToday() {
        return views(concerning(covers.findHolding(today())));
    }

    /** Those of these that concern the actor as they stand now, over and ended ones too. */
    @Transactional(readOnly = true)
    public List<CoverView> mine(Set<CoverId> ids) {
        return views(
                concerning(covers.findByIdIn(ids.stream().map(CoverId::value).toList())));
    }

    private List<Cover> concerning(List<Cover> found) {
        PersonId actor = access.actor().id();
        return found.stream().filter(cover -> cover.concerns(actor)).toList();
    }

    /** Whose work the actor may hand on: their own, an administrator everybody's that can be. */
    @Transactional(readOnly = true)
    public List<Contact> absentees() {
        return people.findEnabled().stream()
                .filter(person -> mayArrangeFor(person.id()) && person.isCoverable(today()))
                .map(Person::contact)
                .toList();
    }

    /** Whether the actor may arrange and end that person's cover. */
    @Transactional(readOnly = true)
    public boolean mayArrangeFor(PersonId absent) {
        return access.allows(Action.ARRANGE_COVER, Scope.writtenBy(absent));
    }

    /** Who may do somebody's work: whoever writes, reviews or edits; a reviewer's only another reviewer. */
    @Transactional(readOnly = true)
    public List<Contact> standInsFor(PersonId absent) {
        access.demand(Action.ARRANGE_COVER, Scope.writtenBy(absent), absent);
        Person away = found(absent);
        return people.findEnabled().stream()
                .filter(person -> !person.id().equals(absent) && person.mayCover(away, today()))
                .map(Person::contact)
                .toList();
    }

    /** @throws ChangeRefused if it lies in the past, overlaps other cover, or these two cannot stand in for each other */
    public CoverId arrange(@Valid CoverDetails details) {
        PersonId absent = Objects.requireNonNull(details.absent());
        PersonId standIn = Objects.requireNonNull(details.standIn());
        Actor actor = access.demand(Action.ARRANGE_COVER, Scope.writtenBy(absent), absent);
        Period period = period(details);
        refuseThePast(period);
        Person away = found(absent);
        Person helper = found(standIn);
        if (absent.equals(standIn) || !helper.isEnabled() || !helper.mayCover(away, today())) {
            throw new ChangeRefused("standIn", "%s cannot do this work. Choose another.".formatted(helper.name()));
        }
        refuseOverlap(absent, standIn, period);
        Cover cover = covers.save(new Cover(absent, standIn, period, actor.id(), Instant.now(clock)));
        record(
                "arranged that %s covers for %s from %s to %s",
                helper.username(), away.username(), Dates.day(period.validFrom()), Dates.day(details.until()));
        tell(cover, helper, actor.id());
        return cover.id();
    }

    /** Ends cover before its last day, or before it begins. */
    public void end(CoverId id) {
        Cover cover = arranged(id);
        cover.end(Instant.now(clock));
        changed(cover, "ended the cover of %s for %s");
    }

    /** The undo of {@link #end}. */
    public void goOn(CoverId id) {
        Cover cover = arranged(id);
        refuseThePast(cover.period());
        refuseOverlap(cover.absent(), cover.standIn(), cover.period());
        cover.goOn();
        changed(cover, "took back the end of the cover of %s for %s");
    }

    private Cover arranged(CoverId id) {
        Cover cover = covers.findById(id.value()).orElseThrow(() -> new NoSuchThing("There is no such cover."));
        access.demand(Action.ARRANGE_COVER, Scope.writtenBy(cover.absent()), id);
        return cover;
    }

    private static Period period(CoverDetails details) {
        LocalDate from = Objects.requireNonNull(details.from());
        LocalDate until = Objects.requireNonNull(details.until());
        if (until.isBefore(from)) {
            throw new ChangeRefused("until", "The last day cannot be before the first.");
        }
        return new Period(from, until);
    }

    private void refuseThePast(Period period) {
        if (period.endsBefore(today())) {
            throw new ChangeRefused("until", "This day is over. Enter today or a later day.");
        }
    }

    /** One at a time does somebody's work, and not while they are away themselves. */
    private void refuseOverlap(PersonId absent, PersonId standIn, Period period) {
        for (Cover other : covers.findFrom(today())) {
            if (!other.period().overlaps(period)) {
                continue;
            }
            if (other.absent().equals(absent)) {
                throw new ChangeRefused(
                        "from",
                        "There is cover from %s already. Choose other days or end it first."
                                .formatted(Dates.day(other.period().validFrom())));
            }
            if (other.absent().equals(standIn)) {
                throw new ChangeRefused(
                        "standIn",
                        "They are away themselves from %s. Choose another or other days."
                                .formatted(Dates.day(other.period().validFrom())));
            }
        }
    }

    private void changed(Cover cover, String words) {
        Person helper = found(cover.standIn());
        record(words, helper.username(), found(cover.absent()).username());
        tell(cover, helper, access.actor().id());
    }

    /** Rights of today have changed only if it holds today. */
    private void tell(Cover cover, Person helper, PersonId by) {
        events.publishEvent(
                new CoverNews(cover.id(), !cover.isEnded(), cover.absent(), cover.standIn(), by, Instant.now(clock)));
        if (cover.period().contains(today())) {
            events.publishEvent(new AccountChanged(helper.username()));
        }
    }

    private List<CoverView> views(List<Cover> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Set<Long> ids = found.stream()
                .flatMap(cover -> Stream.of(cover.absent(), cover.standIn()))
                .map(PersonId::value)
                .collect(toSet());
        Map<Long, String> names = people.findNames(ids).stream().collect(toMap(NameOf::getId, NameOf::getName));
        return found.stream()
                .map(cover -> new CoverView(
                        cover.id(),
                        cover.absent(),
                        names.getOrDefault(cover.absent().value(), ""),
                        cover.standIn(),
                        names.getOrDefault(cover.standIn().value(), ""),
                        cover.period(),
                        cover.isEnded()))
                .toList();
    }

    private Person found(PersonId id) {
        return people.findById(id.value()).orElseThrow(() -> new NoSuchThing("There is no such person."));
    }

    private void record(String what, Object... names) {
        audit.record(AuditKind.CHANGE, what.formatted(names));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
