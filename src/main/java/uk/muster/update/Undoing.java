package uk.muster.update;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;

/** Which of their own changes to an update a person can undo and make again, told from its history alone. */
final class Undoing {

    private final Deque<Integer> done = new ArrayDeque<>();
    private final Deque<Integer> undone = new ArrayDeque<>();

    /** @param changes one person's part of the history, the oldest first */
    Undoing(List<VersionRow> changes) {
        changes.forEach(this::follow);
    }

    private void follow(VersionRow change) {
        switch (change.kind()) {
            case SAVED, RESTORED, AMENDED -> {
                done.push(change.number());
                undone.clear();
            }
            case UNDONE -> undone.push(done.pop());
            case REDONE -> done.push(undone.pop());
            default -> {
                // Changes of state leave the words as they are.
            }
        }
    }

    /** The version whose change can be undone. */
    OptionalInt last() {
        return done.isEmpty() ? OptionalInt.empty() : OptionalInt.of(done.peek());
    }

    /** The version whose change can be made again. */
    OptionalInt next() {
        return undone.isEmpty() ? OptionalInt.empty() : OptionalInt.of(undone.peek());
    }
}
