package uk.muster.update.ui;

import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.util.IdGenerator;
import uk.muster.live.Echo;
import uk.muster.live.Presence;
import uk.muster.round.RequestId;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.PersonId;
import uk.muster.security.UnitId;
import uk.muster.ui.UpdateComments;
import uk.muster.update.Conversations;
import uk.muster.update.SuggestionService;
import uk.muster.update.UpdateService;
import uk.muster.update.UpdateView;

/** What an editor works with: the use cases, and what the policy lets the actor do. */
@Component
class UpdateDesk {

    private final UpdateService updates;
    private final SuggestionService suggestions;
    private final Conversations conversations;
    private final Access access;
    private final Clock clock;
    private final IdGenerator ids;
    private final Echo echo;
    private final Presence presence;

    UpdateDesk(
            UpdateService updates,
            SuggestionService suggestions,
            Conversations conversations,
            Access access,
            Clock clock,
            IdGenerator ids,
            Echo echo,
            Presence presence) {
        this.updates = updates;
        this.suggestions = suggestions;
        this.conversations = conversations;
        this.access = access;
        this.clock = clock;
        this.ids = ids;
        this.echo = echo;
        this.presence = presence;
    }

    Echo echo() {
        return echo;
    }

    Presence presence() {
        return presence;
    }

    /** Whose drafts a device keeps: it may be shared. */
    PersonId actor() {
        return access.actor().id();
    }

    /** For whom the actor writes. */
    Set<UnitId> units() {
        return access.actor().units();
    }

    UpdateService updates() {
        return updates;
    }

    Clock clock() {
        return clock;
    }

    /** Makes the lasting ids of new paragraphs. */
    IdGenerator ids() {
        return ids;
    }

    boolean mayWrite(UpdateView update) {
        return update.closedBecause().isEmpty() && access.allows(Action.WRITE_UPDATE, update.scope());
    }

    boolean mayWithdraw(UpdateView update) {
        return update.closedBecause().isEmpty() && access.allows(Action.WITHDRAW_UPDATE, update.scope());
    }

    /** Whether the actor may open a promise of data to give them. */
    boolean mayTakeUp(UpdateView update) {
        return update.content().awaitsData()
                && update.closedBecause().isEmpty()
                && access.allows(Action.TAKE_UP_UPDATE, update.scope());
    }

    /** @param accepted runs after the actor accepted other words */
    Suggestions suggestions(RequestId request, Runnable accepted) {
        return new Suggestions(suggestions, request, accepted);
    }

    /** @param answered runs after the actor said or did something more, which shows already */
    UpdateComments comments(RequestId request, Runnable answered) {
        return new UpdateComments(conversations.about(request), answered);
    }
}
