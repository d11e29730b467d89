package uk.muster.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A word of a text as it is compared: without case, accents and apostrophes. Figures keep their point, so that 3.4 is one
 * word, and lose the commas between their thousands; of “£1.2m” the letter stands for “million” and is a word of its own.
 * What hyphens join is several.
 *
 * @param start where in the text it begins
 * @param end where in the text it ends
 */
record FoldedWord(String folded, int start, int end) {

    /** What a letter behind a figure stands for. */
    static final Map<String, String> UNITS = Map.of("k", "thousand", "m", "million", "bn", "billion");

    private static final String UNIT = "(?i:bn|[km])(?![\\p{L}\\p{M}\\p{Nd}])";

    private static final Pattern WORD = Pattern.compile("(?<unit>(?<=\\p{Nd})" + UNIT + ")"
            + "|\\p{Nd}++(?:[.,]\\p{Nd}++)*+(?=" + UNIT + ")"
            + "|(?:[\\p{L}\\p{M}\\p{Nd}]"
            + "|(?<=\\p{Nd})[.,](?=\\p{Nd})"
            + "|(?<=[\\p{L}\\p{M}])['’](?=\\p{L}))+");

    /** Longer ones are cut, in the index and when sought: MariaDB leaves words of more than 84 characters out. */
    private static final int LONGEST = 60;

    /**
     * Stands before each word in the index. MariaDB takes an underscore for a letter: with three of them no word is too
     * short for any server's setting, and none is on a list of words that are left out.
     */
    private static final String MARK = "___";

    static Stream<FoldedWord> of(String text) {
        return WORD.matcher(text).results().map(found -> new FoldedWord(folded(found), found.start(), found.end()));
    }

    private static String folded(MatchResult found) {
        String word = fold(found.group());
        return found.group("unit") == null ? word : UNITS.getOrDefault(word, word);
    }

    /** The words of a text as the index keeps them. */
    static String indexed(String text) {
        return of(text).map(word -> marked(word.folded())).collect(Collectors.joining(" "));
    }

    /** A folded word as the index keeps it. */
    static String marked(String folded) {
        return MARK + folded.replace('.', '_');
    }

    private static String fold(String word) {
        String bare = Normalizer.normalize(word, Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}'’,]", "")
                .toLowerCase(Locale.ROOT);
        return bare.substring(0, Math.min(bare.length(), LONGEST));
    }
}
