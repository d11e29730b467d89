package uk.muster.notification;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.muster.organisation.Contacts;
import uk.muster.round.ReportingUnit;
import uk.muster.round.RequestView;
import uk.muster.round.RoundService;
import uk.muster.security.PersonId;
import uk.muster.update.CommentAdded;
import uk.muster.update.UpdateApproved;
import uk.muster.update.UpdateDecisionTakenBack;
import uk.muster.update.UpdateEvent;
import uk.muster.update.UpdateReopened;
import uk.muster.update.UpdateReturned;

/**
 * Writes down whom to tell what happened to an update, in the transaction in which it happened: its unit's leads and
 * contributors, and so whoever of its writers may still see it; those who are mentioned in a comment. Nothing is sent from here. Decision 0100.
 */
@Component
class UpdateNews {

    private final NoticeRepository notices;
    private final RoundService rounds;
    private final Contacts contacts;

    UpdateNews(NoticeRepository notices, RoundService rounds, Contacts contacts) {
        this.notices = notices;
        this.rounds = rounds;
        this.contacts = contacts;
    }

    @EventListener
    void on(UpdateReturned event) {
        tell(NoticeKind.RETURNED, event, person -> true);
    }

    @EventListener
    void on(UpdateApproved event) {
        tell(NoticeKind.APPROVED, event, person -> true);
    }

    @EventListener
    void on(UpdateReopened event) {
        tell(NoticeKind.REOPENED, event, person -> true);
    }

    /** Only to those who have had a mail on the decision: to the others it never was. */
    @EventListener
    void on(UpdateDecisionTakenBack event) {
        Set<Long> told = notices.toldOfDecision(event.request().value());
        tell(NoticeKind.TAKEN_BACK, event, person -> told.contains(person.value()));
    }

    /** All of them may see it, or the comment would have been refused. */
    @EventListener
    void on(CommentAdded event) {
        RequestView request = rounds.request(event.request());
        notices.saveAll(event.mentioned().stream()
                .filter(person -> !person.equals(event.by()))
                .map(person -> Notice.mention(person, request, event))
                .toList());
    }

    private void tell(NoticeKind kind, UpdateEvent event, Predicate<PersonId> concerned) {
        RequestView request = rounds.request(event.request());
        Set<PersonId> persons =
                new HashSet<>(contacts.writersFor(new ReportingUnit(request.unit(), request.jointWith()).units()));
        persons.remove(event.by());
        notices.saveAll(persons.stream()
                .filter(concerned)
                .map(person -> Notice.of(kind, person, request, event))
                .toList());
    }
}
