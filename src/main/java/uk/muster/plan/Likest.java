package uk.muster.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import uk.muster.text.Difference;

/**
 * Finds for each new item the old one that it continues: the same words first, then the same number with words that are
 * somewhat alike, then whatever is most alike. Each old item is used once.
 */
final class Likest {

    private static final double SOMEWHAT_ALIKE = 0.35;
    private static final double ALIKE = 0.6;

    private final List<Item> before;
    private final List<Item> after;
    private final List<Optional<Integer>> matches = new ArrayList<>();
    private final List<Boolean> used = new ArrayList<>();

    /** What is matched. */
    record Item(String number, String words) {}

    private record Pair(int before, int after, double likeness) {}

    private Likest(List<Item> before, List<Item> after) {
        this.before = before;
        this.after = after;
        after.forEach(item -> matches.add(Optional.empty()));
        before.forEach(item -> used.add(false));
    }

    /** For each item after, the index of the one before that it continues. */
    static List<Optional<Integer>> match(List<Item> before, List<Item> after) {
        Likest likest = new Likest(before, after);
        likest.pair((one, other) -> sameWords(one.words(), other.words()) && sameNumber(one, other));
        likest.pair((one, other) -> sameWords(one.words(), other.words()));
        likest.pair((one, other) -> sameNumber(one, other) && likeness(one, other) >= SOMEWHAT_ALIKE);
        likest.pairTheMostAlike();
        return likest.matches;
    }

    /** Whether two texts differ in case, spaces and punctuation at most. */
    static boolean sameWords(String one, String other) {
        return bare(one).equals(bare(other));
    }

    static String bare(String text) {
        return text.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static boolean sameNumber(Item one, Item other) {
        return one.number().equals(other.number());
    }

    private static double likeness(Item one, Item other) {
        return Difference.likeness(one.words(), other.words());
    }

    private void pair(BiPredicate<Item, Item> belongTogether) {
        for (int a = 0; a < after.size(); a++) {
            for (int b = 0; b < before.size() && matches.get(a).isEmpty(); b++) {
                if (!used.get(b) && belongTogether.test(before.get(b), after.get(a))) {
                    match(b, a);
                }
            }
        }
    }

    private void pairTheMostAlike() {
        List<Pair> pairs = new ArrayList<>();
        for (int a = 0; a < after.size(); a++) {
            for (int b = 0; b < before.size(); b++) {
                if (matches.get(a).isEmpty() && !used.get(b)) {
                    pairs.add(new Pair(b, a, likeness(before.get(b), after.get(a))));
                }
            }
        }
        pairs.stream()
                .filter(pair -> pair.likeness() >= ALIKE)
                .sorted(Comparator.comparingDouble(Pair::likeness).reversed())
                .filter(pair -> matches.get(pair.after()).isEmpty() && !used.get(pair.before()))
                .forEach(pair -> match(pair.before(), pair.after()));
    }

    private void match(int b, int a) {
        matches.set(a, Optional.of(b));
        used.set(b, true);
    }
}
