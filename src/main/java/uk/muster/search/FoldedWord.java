package uk.muster.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A word of a text as it is compared: without case, accents and apostrophes. Figures keep their point, so that 3.4 is one
 * word; what hyphens join is several.
 *
 * @param start where in the text it begins
 * @param end where in the text it ends
 */
record FoldedWord(String folded, int start, int end) {

    private static final Pattern WORD = Pattern.compile(
            "(?:[\\p{L}\\p{M}\\p{Nd}]" + "|(?<=\\p{Nd})[.,](?=\\p{Nd})" + "|(?<=[\\p{L}\\p{M}])['’](?=\\p{L}))+");

    /** Longer ones are cut, in the index and when sought: MariaDB leaves words of more than 84 characters out. */
    private static final int LONGEST = 60;

    /**
     * Stands before each word in the index. MariaDB takes an underscore for a letter: with three of them no word is too
     * short for any server's setting, and none is on a list of words that are left out.
     */
    private static final String MARK = "___";

    static Stream<FoldedWord> of(String text) {
        Matcher words = WORD.matcher(text);
        return words.results().map(found -> new FoldedWord(fold(found.group()), found.start(), found.end()));
    }

    /** The words of a text as the index keeps them. */
    static String indexed(String text) {
        return of(text).map(FoldedWord::indexed).collect(Collectors.joining(" "));
    }

    private String indexed() {
        return MARK + folded.replace('.', '_');
    }

    private static String fold(String word) {
        String bare = Normalizer.normalize(word, Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}'’,]", "")
                .toLowerCase(Locale.ROOT);
        return bare.substring(0, Math.min(bare.length(), LONGEST));
    }
}
