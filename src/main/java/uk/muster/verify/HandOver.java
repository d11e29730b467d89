package uk.muster.verify;

import java.time.Instant;
import java.util.List;

/** A key that names its successor. Both sign: the old one that it hands over, the new one that somebody holds it. */
public record HandOver(NoteKey from, NoteKey to, SignedNote note) {

    private static final String HEAD = "muster-key-hand-over@v1";
    private static final int LINES = 4;

    public static HandOver parse(String text) {
        SignedNote note = SignedNote.parse(text);
        List<String> lines = note.text().lines().toList();
        if (lines.size() != LINES || !lines.getFirst().equals(HEAD)) {
            throw new Unreadable("A key is handed over otherwise than by “" + HEAD + "”.");
        }
        return new HandOver(
                NoteKey.parse(Unreadable.after("from", lines.get(1))),
                NoteKey.parse(Unreadable.after("to", lines.get(2))),
                note);
    }

    /** What both sign. */
    public static String text(NoteKey from, NoteKey to, Instant at) {
        return HEAD + "\nfrom " + from + "\nto " + to + "\nat " + at + "\n";
    }

    public boolean isSigned() {
        return note.isSignedBy(from) && note.isSignedBy(to);
    }
}
