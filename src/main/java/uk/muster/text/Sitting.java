package uk.muster.text;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Whoever writes saves every few seconds: of what they saved in one sitting a history shows only the last. */
public final class Sitting {

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    private Sitting() {}

    /** An entry of a history. */
    public interface Entry {

        Instant at();

        String person();

        /** Whether somebody only went on writing; whatever else was done is shown by itself. */
        boolean isWriting();
    }

    /** @param history the newest first */
    public static <E extends Entry> List<E> lastOfEach(List<E> history) {
        List<E> shorter = new ArrayList<>();
        for (E entry : history) {
            if (shorter.isEmpty() || !isGoneOnWith(entry, shorter.getLast())) {
                shorter.add(entry);
            }
        }
        return List.copyOf(shorter);
    }

    private static boolean isGoneOnWith(Entry entry, Entry next) {
        return entry.isWriting()
                && next.isWriting()
                && entry.person().equals(next.person())
                && Duration.between(entry.at(), next.at()).compareTo(LONGEST_PAUSE) < 0;
    }
}
