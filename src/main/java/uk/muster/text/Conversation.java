package uk.muster.text;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a text, thread by thread, and what its reader may add: by this, one set of parts shows the threads
 * of every feature that keeps some.
 */
public interface Conversation {

    /** Who reads and what it is about, as no other conversation is called: remarks that are half written are kept by it. */
    String key();

    /** Whether the reader may start threads, reply, resolve and reopen. */
    boolean mayTakePart();

    /** All threads, the oldest first. */
    List<CommentThread> threads();

    /** Those who may be mentioned, by name. */
    List<Participant> mentionable();

    /**
     * Starts a thread.
     *
     * @param paragraph that it is about; none if it is about the whole
     * @param words as typed: people are mentioned by name
     */
    void start(@Nullable UUID paragraph, String words);

    void reply(long thread, String words);

    void resolve(long thread);

    void reopen(long thread);
}
