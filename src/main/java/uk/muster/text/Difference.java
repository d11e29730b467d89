package uk.muster.text;

import java.util.List;

/** What changed between two texts, word by word. */
public record Difference(List<Piece> pieces) {

    public Difference {
        pieces = List.copyOf(pieces);
    }

    /** A run of words that stayed, came or went. */
    public record Piece(Kind kind, String text) {}

    /** What happened to a run of words. */
    public enum Kind {
        SAME,
        ADDED,
        REMOVED
    }

    public static Difference between(String before, String after) {
        throw new UnsupportedOperationException();
    }

    /** How alike the two texts are, from 0 (nothing in common) to 1 (the same words). */
    public static double likeness(String one, String other) {
        throw new UnsupportedOperationException();
    }

    /** Escaped text with {@code <ins>} and {@code <del>} round what changed. */
    public String toHtml() {
        throw new UnsupportedOperationException();
    }
}
