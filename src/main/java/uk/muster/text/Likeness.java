package uk.muster.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How much of their matter two texts share. Word forms count as one ("policing", "police"), order does not count, and
 * the small words that hold a sentence together count little.
 */
final class Likeness {

    private static final double SMALL_WORD = 0.1;
    private static final Pattern ENDING =
            Pattern.compile("(?<=\\p{L}{4})(?:['’]s?|ations?|ions?|ments?|ships?|ings?|ers?|ed|es|s|e)$");
    private static final Set<String> SMALL_WORDS = Set.of(
            "a", "an", "and", "are", "as", "at", "be", "by", "for", "from", "have", "in", "into", "is", "it", "its",
            "of", "on", "or", "our", "such", "that", "the", "their", "these", "this", "those", "through", "to", "was",
            "we", "where", "which", "with");

    private Likeness() {}

    /** Dice's coefficient of the weighed words: 0 for nothing in common, 1 for the same words. */
    static double between(String one, String other) {
        Map<String, Integer> ones = matter(one);
        Map<String, Integer> others = matter(other);
        double whole = weight(ones) + weight(others);
        if (whole == 0) {
            return one.strip().equals(other.strip()) ? 1 : 0;
        }
        Map<String, Integer> shared = new HashMap<>(ones);
        shared.keySet().retainAll(others.keySet());
        shared.replaceAll((word, times) -> Math.min(times, others.get(word)));
        return 2 * weight(shared) / whole;
    }

    private static Map<String, Integer> matter(String text) {
        Map<String, Integer> times = new HashMap<>();
        for (String piece : Words.pieces(text)) {
            if (Words.isWord(piece)) {
                times.merge(stem(piece.toLowerCase(Locale.UK)), 1, Integer::sum);
            }
        }
        return times;
    }

    private static String stem(String word) {
        if (SMALL_WORDS.contains(word)) {
            return word;
        }
        String shorter = ENDING.matcher(word).replaceFirst("");
        return shorter.equals(word) ? word : stem(shorter);
    }

    private static double weight(Map<String, Integer> matter) {
        return matter.entrySet().stream()
                .mapToDouble(word -> word.getValue() * (SMALL_WORDS.contains(word.getKey()) ? SMALL_WORD : 1))
                .sum();
    }
}
