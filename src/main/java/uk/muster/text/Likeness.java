package uk.muster.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How much of their matter two texts share. Word forms count as one ("violent", "violence"), order does not count; small
 * words and figures, which change from year to year, count little, and a word counts the more the rarer it is among the
 * texts that are compared.
 */
public final class Likeness {

    private static final double LITTLE = 0.1;
    private static final Pattern ENDING = Pattern.compile(
            "(?<=\\p{L}{4})(?:['’]s?|[ae]n(?:ce|t)s?|ations?|ions?|ments?" + "|ships?|ings?|ers?|ed|es|s|e)$");
    private static final Set<String> SMALL_WORDS = Set.of(
            "a", "an", "and", "are", "as", "at", "be", "by", "cent", "for", "from", "have", "in", "into", "is", "it",
            "its", "of", "on", "or", "our", "per", "such", "that", "the", "their", "these", "this", "those", "through",
            "to", "was", "we", "where", "which", "with");

    private final Map<String, Double> rarity;

    private Likeness(Map<String, Double> rarity) {
        this.rarity = rarity;
    }

    /** Measures by what is rare among these texts; with none of them, every word counts the same. */
    public static Likeness among(Collection<String> texts) {
        Map<String, Integer> found = new HashMap<>();
        texts.forEach(text -> matter(text).forEach(word -> found.merge(word, 1, Integer::sum)));
        double most = Math.log1p(texts.size());
        return new Likeness(found.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, word -> Math.log1p((double) texts.size() / word.getValue()) / most)));
    }

    /** From 0, nothing in common, to 1, the same words: Dice's coefficient of the weighed words. */
    public double of(String one, String other) {
        Set<String> ones = matter(one);
        Set<String> others = matter(other);
        double whole = weight(ones) + weight(others);
        if (whole == 0) {
            return one.strip().equals(other.strip()) ? 1 : 0;
        }
        return 2 * weight(shared(ones, others)) / whole;
    }

    /** How much of the part's matter, from 0 to 1, the whole has too. */
    public double share(String part, String whole) {
        Set<String> parts = matter(part);
        double all = weight(parts);
        return all == 0 ? 0 : weight(shared(parts, matter(whole))) / all;
    }

    private static Set<String> shared(Set<String> ones, Set<String> others) {
        Set<String> shared = new HashSet<>(ones);
        shared.retainAll(others);
        return shared;
    }

    private static Set<String> matter(String text) {
        return Words.pieces(text).stream()
                .filter(Words::isWord)
                .map(word -> stem(word.toLowerCase(Locale.UK)))
                .collect(Collectors.toSet());
    }

    private static String stem(String word) {
        if (SMALL_WORDS.contains(word)) {
            return word;
        }
        String shorter = ENDING.matcher(word).replaceFirst("");
        return shorter.equals(word) ? word : stem(shorter);
    }

    private double weight(Set<String> matter) {
        return matter.stream().mapToDouble(this::weight).sum();
    }

    private double weight(String word) {
        boolean little = SMALL_WORDS.contains(word) || word.codePoints().anyMatch(Character::isDigit);
        return little ? LITTLE : rarity.getOrDefault(word, 1.0);
    }
}
