package uk.muster.verify;

import java.util.List;

/**
 * How large the log was and what it said, signed (C2SP's tlog-checkpoint).
 *
 * @param origin the log's name
 */
public record Checkpoint(String origin, long size, Hash root, SignedNote note) {

    private static final int LINES = 3;

    public static Checkpoint parse(String text) {
        SignedNote note = SignedNote.parse(text);
        List<String> lines = note.text().lines().toList();
        if (lines.size() < LINES) {
            throw new Unreadable("A checkpoint has three lines: the log's name, its size and its hash.");
        }
        long size = Unreadable.unless(lines.get(1), Long::parseLong);
        return new Checkpoint(lines.get(0), size, Hash.fromBase64(lines.get(2)), note);
    }

    /** What is signed. */
    public static String text(String origin, long size, Hash root) {
        return origin + "\n" + size + "\n" + root.base64() + "\n";
    }

    @Override
    public String toString() {
        return note.toString();
    }
}
