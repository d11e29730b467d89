package uk.muster.update;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.organisation.OrganisationService;
import uk.muster.round.RequestId;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.Actor;
import uk.muster.security.PersonId;
import uk.muster.security.Scope;

/** Where people are mentioned in comments and have not yet looked. */
@Service
@Transactional
public class MentionService {

    private final Access access;
    private final MentionRepository mentions;
    private final RoundsUnderWay rounds;
    private final OrganisationService organisation;
    private final Clock clock;

    MentionService(
            Access access,
            MentionRepository mentions,
            RoundsUnderWay rounds,
            OrganisationService organisation,
            Clock clock) {
        this.access = access;
        this.mentions = mentions;
        this.rounds = rounds;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Mentions of the actor in rounds under way that they have not yet read and still may, the newest first. */
    @Transactional(readOnly = true)
    public List<UnreadMention> unread() {
        Actor actor = access.actor();
        List<MentionRow> unread = mentions.unread(actor.id().value());
        if (unread.isEmpty()) {
            return List.of();
        }
        Predicate<Scope> readable = access.allowing(Action.READ_UPDATE);
        Map<Long, AskedUpdate> asked = rounds.asked()
                .filter(update -> readable.test(update.scope()))
                .collect(Collectors.toMap(update -> update.request().id().value(), Function.identity()));
        Map<PersonId, String> names = organisation.names(
                unread.stream().map(row -> new PersonId(row.by())).collect(Collectors.toSet()));
        return unread.stream()
                .filter(row -> asked.containsKey(row.request()))
                .map(row -> new UnreadMention(
                        asked.get(row.request()), names.getOrDefault(new PersonId(row.by()), ""), row.at()))
                .toList();
    }

    /** Says that the actor has seen what is said about an update. */
    public void markRead(RequestId request) {
        mentions.markRead(access.actor().id().value(), request.value(), Instant.now(clock));
    }
}
