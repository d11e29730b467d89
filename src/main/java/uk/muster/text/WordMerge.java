package uk.muster.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Brings together what two people made of one text, word by word. */
public final class WordMerge {

    private WordMerge() {}

    /**
     * The text with both people's changes.
     *
     * @param base what both began with
     * @return empty if their changes touch: overlap, or have not as much as a space between them
     */
    public static Optional<String> merge(String base, String mine, String theirs) {
        if (mine.equals(theirs) || theirs.equals(base)) {
            return Optional.of(mine);
        }
        if (mine.equals(base)) {
            return Optional.of(theirs);
        }
        List<String> words = Words.pieces(base);
        List<Change> changes = Stream.concat(changes(words, mine), changes(words, theirs))
                .distinct()
                .sorted(Comparator.comparingInt(Change::from))
                .toList();
        return touch(changes) ? Optional.empty() : Optional.of(apply(words, changes));
    }

    private static Stream<Change> changes(List<String> words, String text) {
        return DiffUtils.diff(words, Words.pieces(text)).getDeltas().stream().map(Change::of);
    }

    private static boolean touch(List<Change> changes) {
        for (int next = 1; next < changes.size(); next++) {
            if (changes.get(next).from() <= changes.get(next - 1).to()) {
                return true;
            }
        }
        return false;
    }

    private static String apply(List<String> words, List<Change> changes) {
        List<String> merged = new ArrayList<>();
        int at = 0;
        for (Change change : changes) {
            merged.addAll(words.subList(at, change.from()));
            merged.addAll(change.words());
            at = change.to();
        }
        merged.addAll(words.subList(at, words.size()));
        return String.join("", merged);
    }

    /** The words from one place of the base up to another make way for others. */
    private record Change(int from, int to, List<String> words) {

        static Change of(AbstractDelta<String> delta) {
            int from = delta.getSource().getPosition();
            return new Change(
                    from,
                    from + delta.getSource().size(),
                    List.copyOf(delta.getTarget().getLines()));
        }
    }
}
