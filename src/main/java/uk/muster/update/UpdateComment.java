package uk.muster.update;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.muster.security.PersonId;
import uk.muster.text.CommentThread.Deed;
import uk.muster.text.CommentThread.Remark;
import uk.muster.text.Mentions;

/** An entry in a thread: something said, or that somebody resolved or reopened the thread. It never changes. */
@Entity
class UpdateComment {

    static final int LONGEST = 4000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long threadId;
    private Instant at;
    private long personId;

    @Enumerated(EnumType.STRING)
    private Deed kind;

    private String text;

    @SuppressWarnings("NullAway.Init")
    protected UpdateComment() {}

    private UpdateComment(ThreadId thread, Deed kind, String text, PersonId by, Instant at) {
        this.threadId = thread.value();
        this.kind = kind;
        this.text = text;
        this.personId = by.value();
        this.at = at;
    }

    /** @param words in which people are mentioned by their ids */
    static UpdateComment said(ThreadId thread, String words, PersonId by, Instant at) {
        String said = words.strip();
        if (said.isEmpty() || said.length() > LONGEST) {
            throw new IllegalArgumentException("Write a comment of at most " + LONGEST + " characters.");
        }
        return new UpdateComment(thread, Deed.SAID, said, by, at);
    }

    static UpdateComment resolved(ThreadId thread, PersonId by, Instant at) {
        return new UpdateComment(thread, Deed.RESOLVED, "", by, at);
    }

    static UpdateComment reopened(ThreadId thread, PersonId by, Instant at) {
        return new UpdateComment(thread, Deed.REOPENED, "", by, at);
    }

    long id() {
        return id;
    }

    ThreadId thread() {
        return new ThreadId(threadId);
    }

    Set<PersonId> mentioned() {
        return Mentions.in(text).stream().map(PersonId::new).collect(Collectors.toUnmodifiableSet());
    }

    /** Whoever has to be named to show this. */
    Stream<PersonId> people() {
        return Stream.concat(Stream.of(new PersonId(personId)), mentioned().stream());
    }

    Remark toRemark(Map<PersonId, String> names) {
        return new Remark(
                names.getOrDefault(new PersonId(personId), ""),
                at,
                kind,
                Mentions.runs(text, person -> names.getOrDefault(new PersonId(person), "somebody")));
    }
}
