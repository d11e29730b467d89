package uk.muster.notification;

import java.util.Collection;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.muster.organisation.Contacts;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.Actor;
import uk.muster.security.PersonId;
import uk.muster.update.SuggestionMoved;

/**
 * Writes down whom to tell of other words suggested for an update: its unit, then whoever suggested them, and the
 * reviewer of words that were approved and are others now. Nothing is sent from here. Decisions 0100, 0142.
 */
@Component
class SuggestionNews {

    private final NoticeRepository notices;
    private final Contacts contacts;
    private final Access access;

    SuggestionNews(NoticeRepository notices, Contacts contacts, Access access) {
        this.notices = notices;
        this.contacts = contacts;
        this.access = access;
    }

    @EventListener
    void on(SuggestionMoved moved) {
        switch (moved.state()) {
            case OPEN ->
                tell(NoticeKind.SUGGESTED, contacts.writersFor(moved.scope().units()), moved);
            case ACCEPTED -> {
                tell(NoticeKind.ANSWERED, List.of(moved.suggestedBy()), moved);
                tell(NoticeKind.AMENDED, reviewers(moved), moved);
            }
            case DECLINED -> tell(NoticeKind.ANSWERED, List.of(moved.suggestedBy()), moved);
            case WITHDRAWN -> {
                // The unit finds nothing waiting any more, and a notice not yet told of it goes untold.
            }
        }
    }

    /** Those who may open the update again, if the words are not what they approved. */
    private List<PersonId> reviewers(SuggestionMoved moved) {
        return access.whoMay(Action.REOPEN_UPDATE, moved.scope()).stream()
                .map(Actor::id)
                .toList();
    }

    private void tell(NoticeKind kind, Collection<PersonId> persons, SuggestionMoved moved) {
        notices.saveAll(persons.stream()
                .filter(person -> !person.equals(moved.by()))
                .map(person -> Notice.suggestion(kind, person, moved))
                .toList());
    }
}
