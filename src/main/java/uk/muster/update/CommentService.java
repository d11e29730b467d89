package uk.muster.update;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.organisation.OrganisationService;
import uk.muster.round.RequestId;
import uk.muster.security.Access;
import uk.muster.security.Action;
import uk.muster.security.Actor;
import uk.muster.security.NoSuchThing;
import uk.muster.security.PersonId;
import uk.muster.security.Scope;
import uk.muster.text.CommentThread;

/** What people say to each other about updates, thread by thread: see decision 0065. */
@Service
@Transactional
public class CommentService {

    /** A comment, mentions written as ids, is never longer. */
    public static final int LONGEST = UpdateComment.LONGEST;

    private final Access access;
    private final Standings standings;
    private final ThreadRepository threads;
    private final CommentRepository comments;
    private final MentionRepository mentions;
    private final OrganisationService organisation;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CommentService(
            Access access,
            Standings standings,
            ThreadRepository threads,
            CommentRepository comments,
            MentionRepository mentions,
            OrganisationService organisation,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.standings = standings;
        this.threads = threads;
        this.comments = comments;
        this.mentions = mentions;
        this.organisation = organisation;
        this.events = events;
        this.clock = clock;
    }

    /** Every thread on the update, the oldest first, those on paragraphs that were removed among them. */
    @Transactional(readOnly = true)
    public List<CommentThread> threads(RequestId request) {
        access.demand(Action.READ_UPDATE, standings.of(request).scope(), request);
        List<UpdateComment> entries = comments.ofRequest(request.value());
        Map<PersonId, String> names = organisation.names(
                entries.stream().flatMap(UpdateComment::people).collect(Collectors.toSet()));
        Map<ThreadId, List<UpdateComment>> byThread =
                entries.stream().collect(Collectors.groupingBy(UpdateComment::thread));
        return threads.findByRequestIdOrderById(request.value()).stream()
                .map(thread -> new CommentThread(
                        thread.id().value(),
                        thread.paragraph(),
                        thread.isResolved(),
                        byThread.getOrDefault(thread.id(), List.of()).stream()
                                .map(entry -> entry.toRemark(names))
                                .toList()))
                .toList();
    }

    @Transactional(readOnly = true)
    public boolean mayComment(RequestId request) {
        return access.allows(Action.COMMENT_ON_UPDATE, standings.of(request).scope());
    }

    /** The others who may see the update, by name: they can be mentioned. */
    @Transactional(readOnly = true)
    public List<Actor> mentionable(RequestId request) {
        Scope scope = standings.of(request).scope();
        Actor actor = access.demand(Action.COMMENT_ON_UPDATE, scope, request);
        return access.whoMay(Action.READ_UPDATE, scope).stream()
                .filter(reader -> !reader.id().equals(actor.id()))
                .toList();
    }

    /**
     * Says something new.
     *
     * @param paragraph that it is about; none if it is about the whole update
     * @param words in which people are mentioned by their ids: "{@42}"
     * @throws MentionRefused if one of them may not see the update
     */
    public ThreadId start(RequestId request, @Nullable UUID paragraph, String words) {
        Scope scope = standings.of(request).scope();
        Actor actor = access.demand(Action.COMMENT_ON_UPDATE, scope, request);
        UpdateThread thread = threads.save(new UpdateThread(request, paragraph));
        say(thread, words, scope, actor.id(), Instant.now(clock));
        return thread.id();
    }

    /** Says something more; a thread that was resolved is open again. */
    public void reply(ThreadId id, String words) {
        change(id, (thread, scope, by, at) -> {
            reopen(thread, by, at);
            say(thread, words, scope, by, at);
        });
    }

    public void resolve(ThreadId id) {
        change(id, (thread, scope, by, at) -> {
            if (!thread.isResolved()) {
                thread.setResolved(true);
                comments.save(UpdateComment.resolved(id, by, at));
                events.publishEvent(new ThreadResolved(thread.request(), id, by, at));
            }
        });
    }

    public void reopen(ThreadId id) {
        change(id, (thread, scope, by, at) -> reopen(thread, by, at));
    }

    private void reopen(UpdateThread thread, PersonId by, Instant at) {
        if (thread.isResolved()) {
            thread.setResolved(false);
            comments.save(UpdateComment.reopened(thread.id(), by, at));
            events.publishEvent(new ThreadReopened(thread.request(), thread.id(), by, at));
        }
    }

    private void change(ThreadId id, Change change) {
        UpdateThread thread =
                threads.toChange(id.value()).orElseThrow(() -> new NoSuchThing("There is no such thread."));
        Scope scope = standings.of(thread.request()).scope();
        Actor actor = access.demand(Action.COMMENT_ON_UPDATE, scope, thread.request());
        change.make(thread, scope, actor.id(), Instant.now(clock));
    }

    private void say(UpdateThread thread, String words, Scope scope, PersonId by, Instant at) {
        UpdateComment comment = UpdateComment.said(thread.id(), words, by, at);
        Set<PersonId> mentioned = comment.mentioned();
        if (!mentioned.isEmpty()) {
            refuseStrangers(mentioned, scope);
        }
        comments.save(comment);
        mentioned.forEach(person -> mentions.save(new UpdateMention(comment, person)));
        events.publishEvent(new CommentAdded(thread.request(), thread.id(), by, at, mentioned));
    }

    private void refuseStrangers(Set<PersonId> mentioned, Scope scope) {
        Set<PersonId> readers =
                access.whoMay(Action.READ_UPDATE, scope).stream().map(Actor::id).collect(Collectors.toSet());
        if (!readers.containsAll(mentioned)) {
            throw new MentionRefused();
        }
    }

    /** Something done to a thread by somebody who may. */
    private interface Change {
        void make(UpdateThread thread, Scope scope, PersonId by, Instant at);
    }
}
