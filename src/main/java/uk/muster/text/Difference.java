package uk.muster.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * What changed between two texts, word by word. The same and removed pieces joined are the text before, the same and
 * added ones the text after, to the last space.
 */
public record Difference(List<Piece> pieces) {

    private static final Likeness PLAIN_LIKENESS = Likeness.among(List.of());

    public Difference {
        pieces = List.copyOf(pieces);
    }

    /** A run of words that stayed, came or went. */
    public record Piece(Kind kind, String text) {

        String toHtml() {
            String escaped = HtmlUtils.htmlEscape(text, "UTF-8");
            return switch (kind) {
                case SAME -> escaped;
                case ADDED -> "<ins>" + escaped + "</ins>";
                case REMOVED -> "<del>" + escaped + "</del>";
            };
        }
    }

    /** What happened to a run of words. */
    public enum Kind {
        SAME,
        ADDED,
        REMOVED
    }

    public static Difference between(String before, String after) {
        var runs = new Runs();
        DiffUtils.diff(Words.pieces(before), Words.pieces(after), new MyersDiffWithLinearSpace<>(), null, true)
                .getDeltas()
                .forEach(runs::take);
        return new Difference(runs.finish());
    }

    /** How alike the two texts are, from 0 (nothing in common) to 1 (the same words). */
    public static double likeness(String one, String other) {
        return PLAIN_LIKENESS.of(one, other);
    }

    /** Escaped text with {@code <ins>} and {@code <del>} round what changed. */
    public String toHtml() {
        return toHtmlWithout(null);
    }

    /** The text before, escaped, with {@code <del>} round what went: for a column of its own. */
    public String beforeToHtml() {
        return toHtmlWithout(Kind.ADDED);
    }

    /** The text after, escaped, with {@code <ins>} round what came. */
    public String afterToHtml() {
        return toHtmlWithout(Kind.REMOVED);
    }

    private String toHtmlWithout(@Nullable Kind leftOut) {
        return pieces.stream()
                .filter(piece -> piece.kind() != leftOut)
                .map(Piece::toHtml)
                .collect(Collectors.joining());
    }

    /** Gathers changes into runs as a reader sees them: a replaced phrase is one run, not a word at a time. */
    private static final class Runs {

        private final List<Piece> pieces = new ArrayList<>();
        private final StringBuilder removed = new StringBuilder();
        private final StringBuilder added = new StringBuilder();
        private String space = "";

        void take(AbstractDelta<String> delta) {
            String after = String.join("", delta.getTarget().getLines());
            if (delta.getType() != DeltaType.EQUAL) {
                removed.append(space).append(String.join("", delta.getSource().getLines()));
                added.append(space).append(after);
                space = "";
            } else if (after.isBlank() && !removed.isEmpty() && !added.isEmpty()) {
                space = after;
            } else {
                flush();
                pieces.add(new Piece(Kind.SAME, after));
            }
        }

        List<Piece> finish() {
            flush();
            return pieces;
        }

        private void flush() {
            add(Kind.REMOVED, removed.toString());
            add(Kind.ADDED, added.toString());
            add(Kind.SAME, space);
            removed.setLength(0);
            added.setLength(0);
            space = "";
        }

        private void add(Kind kind, String text) {
            if (!text.isEmpty()) {
                pieces.add(new Piece(kind, text));
            }
        }
    }
}
