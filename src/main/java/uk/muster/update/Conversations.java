package uk.muster.update;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.muster.round.RequestId;
import uk.muster.security.Access;
import uk.muster.security.Actor;
import uk.muster.security.PersonId;
import uk.muster.security.Role;
import uk.muster.text.CommentThread;
import uk.muster.text.Conversation;
import uk.muster.text.Mentions;
import uk.muster.text.Participant;

/** Gives screens what is said about an update as a conversation: mentions by name, and seen once they are shown. */
@Component
public class Conversations {

    private final CommentService comments;
    private final MentionService mentions;
    private final Access access;

    Conversations(CommentService comments, MentionService mentions, Access access) {
        this.comments = comments;
        this.mentions = mentions;
        this.access = access;
    }

    public Conversation about(RequestId request) {
        return new AboutUpdate(request, access.actor().id(), comments.mayComment(request));
    }

    /** Names that two people share are told apart by their usernames. */
    private static List<Participant> participants(List<Actor> people) {
        Map<String, Long> sameName = people.stream()
                .collect(Collectors.groupingBy(person -> person.name().toLowerCase(), Collectors.counting()));
        return people.stream()
                .map(person -> new Participant(
                        person.id().value(),
                        sameName.get(person.name().toLowerCase()) == 1
                                ? person.name()
                                : person.name() + " (" + person.username() + ")",
                        person.roles().stream().sorted().map(Role::label).collect(Collectors.joining(", "))))
                .toList();
    }

    private final class AboutUpdate implements Conversation {

        private final RequestId request;
        private final PersonId reader;
        private final boolean mayTakePart;

        private AboutUpdate(RequestId request, PersonId reader, boolean mayTakePart) {
            this.request = request;
            this.reader = reader;
            this.mayTakePart = mayTakePart;
        }

        @Override
        public String key() {
            return reader.value() + ".comments-" + request.value();
        }

        @Override
        public boolean mayTakePart() {
            return mayTakePart;
        }

        @Override
        public List<CommentThread> threads() {
            List<CommentThread> threads = comments.threads(request);
            mentions.markRead(request);
            return threads;
        }

        @Override
        public List<Participant> mentionable() {
            return participants(comments.mentionable(request));
        }

        @Override
        public void start(@Nullable UUID paragraph, String words) {
            comments.start(request, paragraph, kept(words));
        }

        @Override
        public void reply(long thread, String words) {
            comments.reply(new ThreadId(thread), kept(words));
        }

        @Override
        public void resolve(long thread) {
            comments.resolve(new ThreadId(thread));
        }

        @Override
        public void reopen(long thread) {
            comments.reopen(new ThreadId(thread));
        }

        private String kept(String words) {
            return words.contains("@") ? Mentions.keep(words, mentionable()) : words;
        }
    }
}
